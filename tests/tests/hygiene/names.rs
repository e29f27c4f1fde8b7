//! Names that generated code could confuse with its own, or that are no plain Rust names.

use graph_core::{
    Resource as _, graph_complex, graph_enum, graph_hierarchy, graph_operations, graph_projection,
    graph_resource,
};

/// Types of Microsoft Graph that are named like something of Rust's or of the core's.
mod taken {
    use graph_core::{graph_complex, graph_enum, graph_resource};

    macro_rules! named {
        ($($name:ident)*) => {$(
            #[graph_resource(path = "/named/{namedId}", method = [GET, PATCH])]
            #[graph_resource(path = "/named", method = [GET, POST])]
            pub(crate) struct $name {
                #[graph(key)]
                pub(crate) id: String,
                pub(crate) name: std::option::Option<String>,
            }
        )*};
    }

    named! {
        Result Request ListRequest Filter Property Stream Report Operation Object Value Resource
        Patch Change Null Error Client Page Json Type Sized Into From Iterator Debug
        Additional Slot TypeInfo Content Purpose Info Key T P O S D
    }

    #[graph_complex]
    pub(crate) struct Some {
        pub(crate) none: std::option::Option<bool>,
    }

    #[graph_enum]
    pub(crate) enum Ok {
        None,
        Some,
        Err,
        Self_,
        r#Type,
        Unknown,
        Default,
    }
}

#[graph_resource(path = "/odd/{type}/{self}/{value}", method = [GET, PATCH, PUT])]
pub(crate) struct r#Odd {
    #[graph(key)]
    pub(crate) r#type: String,
    pub(crate) self_: Option<String>,
    pub(crate) r#move: Option<bool>,
    pub(crate) r#final: Option<i32>,
    pub(crate) v4_0_3: Option<bool>,
    pub(crate) value: Option<String>,
    pub(crate) id_: Option<String>,
    pub(crate) _hidden: Option<String>,
    pub(crate) property: Option<i32>,
    pub(crate) slot_mut: Option<i32>,
    pub(crate) type_info: Option<i32>,
    pub(crate) clone: Option<i32>,
    pub(crate) into: Option<i32>,
    pub(crate) from_json: Option<i32>,
    pub(crate) info: Option<i32>,
    pub(crate) serialize: Option<i32>,
    pub(crate) fmt: Option<i32>,
}

/// Where nothing has a setter, nothing is hidden.
#[graph_complex]
pub(crate) struct Unset {
    pub(crate) new: Option<bool>,
    pub(crate) is_empty: Option<bool>,
    pub(crate) edit: Option<bool>,
    pub(crate) between: Option<bool>,
}

#[graph_resource(base)]
pub(crate) struct JobBase {
    #[graph(key)]
    pub(crate) id: String,
    /// A property and an operation.
    pub(crate) list: Option<String>,
    pub(crate) get: Option<String>,
    pub(crate) create: Option<bool>,
    pub(crate) r#type: Option<String>,
    pub(crate) self_: Option<String>,
    pub(crate) value: Option<String>,
    pub(crate) object: Option<String>,
    pub(crate) of_type: Option<String>,
    pub(crate) as_object: Option<String>,
    pub(crate) clone: Option<String>,
}

#[graph_resource(base = JobBase)]
pub(crate) struct PrintJob {
    pub(crate) r#final: Option<bool>,
}

#[graph_hierarchy(base = JobBase)]
#[graph_resource(path = "/jobs", method = [GET, POST])]
#[graph_resource(path = "/jobs/{jobId}", method = GET)]
pub(crate) enum Job {
    Print(PrintJob),
}

#[graph_operations]
impl Odd {
    #[graph(POST, path = "/odd/{oddId}/move")]
    fn r#move(r#type: String, self_: Option<String>, parameters: Option<bool>, value: Option<i32>);

    #[graph(GET, path = "/odd/in(type='{type}',value={value})")]
    fn r#in(r#type: String, value: i32) -> Vec<Odd>;
}

/// What has no setter can hide none of the patch's functions.
#[graph_resource(path = "/plain/{new}", method = PATCH)]
pub(crate) struct Plain {
    #[graph(key)]
    pub(crate) new: String,
    #[graph(read_only)]
    pub(crate) is_empty: Option<bool>,
    #[graph(navigation)]
    pub(crate) between: Option<Box<Odd>>,
    /// Only a path that names no item has `with_new`.
    pub(crate) with_new: Option<bool>,
}

#[graph_operations(path = "/plain/{plainId}")]
impl Plain {
    #[graph(POST)]
    fn rename(new: String, name: Option<String>);

    #[graph(POST, name = "edit_texts")]
    fn edit();
}

#[graph_projection(of = Odd)]
struct OddPart {
    r#type: String,
    self_: Option<String>,
    v4_0_3: Option<bool>,
}

#[graph_enum(flags)]
pub(crate) enum Kind {
    r#Type,
    Self_,
    None,
}

#[test]
fn names_are_microsofts() {
    // A property of this name hides the description.
    let info = <Odd as graph_core::Resource>::INFO;
    let names: Vec<_> = info.properties().map(|property| property.name).collect();
    assert_eq!(names[..8], ["type", "self", "move", "final", "v4_0_3", "value", "id", "hidden"]);
    let patch = OddPatch::new().self_("s").r#move(true).v4_0_3(false).value("v").clone(1).into(2);
    assert_eq!(
        Odd::update("1", "2", "3", patch.from_json(3)).body(),
        Some(
            &br##"{"@odata.type":"#microsoft.graph.odd","self":"s","move":true,"v4_0_3":false,"value":"v","clone":1,"into":2,"fromJson":3}"##
                [..]
        )
    );
    let moved = Odd::r#move("1", OddMove::new("t").self_("s").value(3));
    assert_eq!(moved.body(), Some(&br#"{"type":"t","self":"s","value":3}"#[..]));
    assert_eq!(Odd::r#in("t", 3).page().path().expect("valid"), "/odd/in(type='t',value=3)");
    let names: Vec<_> = OddPart::INFO.properties().map(|property| property.name).collect();
    assert_eq!(names, ["type", "self", "v4_0_3"]);
    assert_eq!(Kind::Self_.as_str(), "self");
    assert_eq!(Kind::r#Type.as_str(), "type");
}

#[test]
fn what_has_no_setter_may_be_called_as_a_function() {
    let patch = PlainPatch::new().with_new(true);
    assert!(!patch.is_empty());
    assert_eq!(Plain::update("p", patch).path().expect("valid"), "/plain/p");
    let renamed = Plain::rename("p", PlainRename::new("n").name("m"));
    assert_eq!(renamed.body(), Some(&br#"{"new":"n","name":"m"}"#[..]));
    assert_eq!(Plain::edit_texts("p").path().expect("valid"), "/plain/p/edit");
}

#[test]
fn an_operation_goes_before_a_property_of_its_name() {
    let job = Job::default();
    assert_eq!((job.r#type(), job.value(), job.object()), (None, None, None));
    let _ = Job::list().filter(Job::LIST.eq("x") & Job::GET.eq("y"));
    let Job::Base(base) = job else { panic!("the default is the base") };
    assert_eq!(base.list, None);
}

#[test]
fn types_are_named_as_in_the_metadata() {
    use taken::{Ok, Report, Request, RequestPatch, Some};

    assert_eq!(Report::INFO.name, "microsoft.graph.report");
    assert!(Request::update("1", RequestPatch::new().name("x")).body().is_some());
    assert_eq!(Some::default().none, None);
    assert_eq!(Ok::Self_.as_str(), "self");
}
