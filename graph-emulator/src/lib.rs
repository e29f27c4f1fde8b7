//! A local Microsoft Graph.
