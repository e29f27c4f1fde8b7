"""A Graph service that knows nothing but a CSDL document and OData."""
