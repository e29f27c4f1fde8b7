//! Lists whose elements may be null, wherever a type is written.

use graph_core::{
    EdmType, Null, OptionExt, Patch, Resource, element, graph_complex, graph_hierarchy,
    graph_operations, graph_projection, graph_resource,
};
use serde_json::json;

#[graph_resource(path = "/notes", method = [GET, POST])]
#[graph_resource(path = "/notes/{noteId}", method = [GET, PATCH])]
pub(crate) struct Note {
    #[graph(key)]
    pub(crate) id: String,
    pub(crate) tags: Option<Vec<Option<String>>>,
    #[graph(not_null)]
    pub(crate) sizes: Option<std::vec::Vec<core::option::Option<i64>>>,
    pub(crate) marks: Vec<Option<Mark>>,
    pub(crate) grid: Option<Vec<Vec<Option<i32>>>>,
    pub(crate) shapes: Option<Vec<Option<Shape>>>,
}

#[graph_complex]
pub(crate) struct Mark {
    pub(crate) at: Option<i32>,
    pub(crate) marks: Option<Vec<Option<Mark>>>,
}

#[graph_complex(base)]
pub(crate) struct ShapeBase {
    pub(crate) names: Option<Vec<Option<String>>>,
}

#[graph_complex(base = ShapeBase)]
pub(crate) struct Circle {}

#[graph_hierarchy(base = ShapeBase)]
pub(crate) enum Shape {
    Circle(Circle),
}

#[graph_operations]
impl Note {
    #[graph(POST, path = "/notes/{noteId}/mark")]
    fn mark(tags: Option<Vec<Option<String>>>, #[graph(not_null)] at: Option<Vec<Option<i32>>>);

    #[graph(GET, path = "/notes/find(tags={tags})")]
    fn find(tags: Vec<Option<String>>) -> Vec<Note>;
}

/// A projection may take over the nulls, or leave them out.
#[graph_projection(of = Note)]
struct Row {
    tags: Option<Vec<Option<String>>>,
    sizes: Option<Vec<i64>>,
}

macro_rules! list_of {
    ($name:ident, $ty:ty) => {
        #[graph_complex]
        struct $name {
            list: Option<Vec<$ty>>,
        }
    };
}

list_of!(FromFragment, Option<String>);

#[test]
fn nulls_are_kept_and_copied() {
    let json = json!({
        "id": "1", "tags": ["a", null], "sizes": [null, 2], "marks": [null, {"at": 1, "marks": [null]}],
        "grid": [[], [null, 1]],
        "shapes": [null, {"@odata.type": "#microsoft.graph.circle", "names": [null]}],
    });
    let note: Note = serde_json::from_value(json.clone()).expect("decodes");
    assert_eq!(serde_json::to_value(&note).expect("encodes"), json);
    assert_eq!(note.clone(), note);
    assert_eq!(serde_json::to_value(note.clone()).expect("encodes"), json);
    let row: Row = serde_json::from_value(json).expect("decodes");
    assert_eq!((row.tags, row.sizes), (note.tags, Some(vec![2])));
}

#[test]
fn setters_take_nulls_among_values() {
    let patch = NotePatch::new().tags([Some("a"), None]).sizes([Some(1_i32), None]);
    assert_eq!(
        serde_json::to_value(&patch).expect("encodes"),
        json!({"@odata.type": "#microsoft.graph.note", "tags": ["a", null], "sizes": [1, null]})
    );
    let cleared = NotePatch::new().tags(Null).marks(vec![None, Some(Mark::default())]);
    assert_eq!(
        serde_json::to_value(&cleared).expect("encodes"),
        json!({"@odata.type": "#microsoft.graph.note", "tags": null, "marks": [null, {}]})
    );
    let parameters =
        NoteMark::new().tags([None, Some("b".to_owned())]).at(Some([Some(1)]).or_keep());
    assert_eq!(
        serde_json::to_value(&parameters).expect("encodes"),
        json!({"tags": [null, "b"], "at": [1]})
    );
    let find = Note::find(vec![Some("a".to_owned()), None]);
    assert_eq!(find.page().path().expect("valid"), "/notes/find(tags=%5B%22a%22%2Cnull%5D)");
}

#[test]
fn a_null_more_is_a_difference() {
    let before = Note { tags: Some(vec![Some("a".into())]), ..Default::default() };
    let after = Note { tags: Some(vec![Some("a".into()), None]), ..Default::default() };
    let patch = NotePatch::between(&before, &after).expect("a patch");
    assert_eq!(patch, NotePatch::new().tags([Some("a"), None]));
    assert_ne!(patch, NotePatch::new().tags([Some("a")]));
    let json = json!({"tags": [null, "b"]});
    assert_eq!(
        NotePatch::from_json(json).expect("valid"),
        NotePatch::new().tags([None, Some("b")])
    );
}

#[test]
fn filters_test_what_is_there() {
    let filter = Note::TAGS.any(element().starts_with("a")) & Note::SIZES.all(element().gt(1));
    assert_eq!(filter.to_string(), "tags/any(x:startswith(x,'a')) and sizes/all(x:x gt 1)");
    let marks = Note::MARKS.any(Mark::AT.eq(1));
    assert_eq!(marks.to_string(), "marks/any(x:x/at eq 1)");
    assert_eq!(Note::TAGS.any(element().eq(Null)).to_string(), "tags/any(x:x eq null)");
}

#[test]
fn the_description_tells() {
    let nullable: Vec<_> = Note::INFO
        .properties()
        .filter(|property| property.edm().has_nullable_elements())
        .map(|property| property.name)
        .collect();
    assert_eq!(nullable, ["tags", "sizes", "marks", "shapes"]);
    let grid = Note::INFO.property_at(4).expect("it is declared").edm();
    assert!(grid.element().is_some_and(EdmType::has_nullable_elements));
    assert!(
        FromFragment::INFO.property_at(0).expect("it is declared").edm().has_nullable_elements()
    );
    let mark = Note::mark("1", NoteMark::new()).operation();
    assert!(mark.parameters().all(|parameter| parameter.edm.has_nullable_elements()));
}
