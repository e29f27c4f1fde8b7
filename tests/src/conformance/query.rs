//! The options of a list, made from what is described of its items.

use graph_intune::graph_core::{
    EdmType, EqOperand, Filter, ListRequest, Ordered, Property, PropertyInfo, Value as Edm,
};

/// How many items a page is to have.
const TOP: u32 = 20;

/// The list with all options that leave nothing out: a filter that each item meets, an order, the count, and
/// how many there are on a page.
pub fn with_options<O: Edm>(request: ListRequest<O>) -> ListRequest<O> {
    let request = request.top(TOP).with_count();
    let Some(info) = O::EDM.object() else { return request };
    let structural = info.properties.iter().filter(|property| !property.is_navigation());
    structural
        .filter_map(options)
        .take(2)
        .fold(request, |request, (filter, order)| request.filter(filter).order_by(order))
}

type Options<O> = (Filter<O>, graph_intune::graph_core::OrderBy<O>);

/// A filter and an order by a property, if its values are of a type that has both.
fn options<O>(property: &'static PropertyInfo) -> Option<Options<O>> {
    match property.edm() {
        EdmType::Str => Some(by(property, "a/b 'c'".to_owned())),
        EdmType::Int32 => Some(by(property, -1)),
        EdmType::Int64 => Some(by(property, 1_i64 << 40)),
        EdmType::Double => Some(by(property, 0.5)),
        _ => None,
    }
}

fn by<O, T: Edm + EqOperand<T> + Ordered>(property: &'static PropertyInfo, value: T) -> Options<O> {
    let named = || Property::<O, T>::new(property.name);
    (named().eq(value.clone()) | named().ne(value), named().asc())
}
