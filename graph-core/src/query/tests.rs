//! Queries as they are written into a URL.

mod options;
mod parser;
mod properties;

use super::{
    BindableProperty, Expand, Expr, Filter, NavigationProperty, Property, Query, Search, Select,
    Unwritable, element,
};
use crate::{DateTimeOffset, Null, graph_enum, graph_resource};

#[graph_enum(crate = crate)]
enum ComplianceState {
    Compliant,
    Noncompliant,
}

/// Its properties need no declaration behind them.
struct Device;
struct Features;

impl Device {
    const NAME: Property<Self, String> = Property::new("deviceName");
    const APPS: Property<Self, i32> = Property::new("appCount");
    const SCORE: Property<Self, f64> = Property::new("score");
    const SUPERVISED: Property<Self, bool> = Property::new("isSupervised");
    const STATE: Property<Self, ComplianceState> = Property::new("complianceState");
    const SYNCED: Property<Self, DateTimeOffset> = Property::new("lastSyncDateTime");
    const TAGS: Property<Self, Vec<String>> = Property::new("tags");
    const FEATURES: Property<Self, Features> = Property::new("features");
    const USERS: NavigationProperty<Self, Vec<User>> = Property::new("users");
}

impl Features {
    const INVENTORY: Property<Self, bool> = Property::new("inventory");
    const ROLES: Property<Self, Vec<String>> = Property::new("roles");
}

#[graph_resource(path = "/users/{userId}", method = GET, crate = crate)]
struct User {
    #[graph(key)]
    id: String,
}

impl User {
    const NAME: Property<Self, String> = Property::new("displayName");
    const ALIASES: Property<Self, Vec<String>> = Property::new("aliases");
    const MANAGER: BindableProperty<Self, User> = Property::new("manager");
    const REPORTS: NavigationProperty<Self, Vec<User>> = Property::new("directReports");
}

fn query(ask: impl FnOnce(&mut Query)) -> Query {
    let mut query = Query::default();
    ask(&mut query);
    query
}

fn encoded(ask: impl FnOnce(&mut Query)) -> String {
    query(ask).encode().expect("all of it can be written")
}

#[test]
fn operands_become_what_the_property_holds() {
    use Device as D;
    let time: DateTimeOffset = "2026-01-01T00:00:00Z".parse().expect("a time");
    let cases: [(Filter<D>, &str); 14] = [
        (D::NAME.eq("O'Brien"), "deviceName eq 'O''Brien'"),
        (D::NAME.ne(String::from("a")), "deviceName ne 'a'"),
        (D::NAME.eq(Null), "deviceName eq null"),
        (D::FEATURES.ne(Null), "features ne null"),
        (D::APPS.gt(3), "appCount gt 3"),
        (D::APPS.ge(3_u8), "appCount ge 3"),
        (D::SCORE.lt(0.5_f32), "score lt 0.5"),
        (D::SCORE.le(f64::INFINITY), "score le INF"),
        (D::SUPERVISED.eq(true), "isSupervised eq true"),
        (D::STATE.eq(ComplianceState::Noncompliant), "complianceState eq 'noncompliant'"),
        (D::STATE.ne(ComplianceState::from("new")), "complianceState ne 'new'"),
        (D::SYNCED.lt(time), "lastSyncDateTime lt 2026-01-01T00:00:00Z"),
        (D::NAME.one_of(["a", "b"]), "deviceName in ('a','b')"),
        (D::NAME.one_of(Vec::<String>::new()), "false"),
    ];
    for (filter, text) in cases {
        assert_eq!(filter.to_string(), text);
    }
}

#[test]
fn parentheses_stand_where_they_are_needed() {
    let a = || Device::NAME.eq("a");
    let b = || Device::NAME.starts_with("b");
    let c = || Device::TAGS.not_empty();
    let cases = [
        (a() & b() | c(), "deviceName eq 'a' and startswith(deviceName,'b') or tags/any()"),
        (a() & (b() | c()), "deviceName eq 'a' and (startswith(deviceName,'b') or tags/any())"),
        (
            (a() | b()) | (c() | a()),
            "deviceName eq 'a' or startswith(deviceName,'b') or tags/any() or deviceName eq 'a'",
        ),
        (!a() & b(), "not (deviceName eq 'a') and startswith(deviceName,'b')"),
        (!b() | !c(), "not startswith(deviceName,'b') or not tags/any()"),
        (!(b() & c()), "not (startswith(deviceName,'b') and tags/any())"),
        (!!c(), "not (not tags/any())"),
        (Filter::raw("x or y"), "x or y"),
        (Filter::raw("x or y") & c(), "(x or y) and tags/any()"),
        (!Filter::raw("x"), "not (x)"),
        (
            Device::NAME.one_of(["a"]) & !Device::NAME.one_of([""; 0]),
            "deviceName in ('a') and not false",
        ),
    ];
    for (filter, text) in cases {
        assert_eq!(filter.to_string(), text);
    }
}

#[test]
fn each_lambda_has_its_own_variable() {
    let inner = User::ALIASES.any(element().starts_with("x") & element().ne("y"));
    let filter =
        Device::USERS.any(inner & User::NAME.eq("z")) & Device::TAGS.all(element().eq("a"));
    assert_eq!(
        filter.to_string(),
        "users/any(x:x/aliases/any(x2:startswith(x2,'x') and x2 ne 'y') and x/displayName eq 'z') \
         and tags/all(x:x eq 'a')"
    );
    let by_name = Device::USERS.any(User::REPORTS.any(User::REPORTS.all(User::NAME.eq("z"))));
    assert_eq!(
        by_name.to_string(),
        "users/any(x:x/directReports/any(x2:x2/directReports/all(x3:x3/displayName eq 'z')))"
    );
    assert_eq!(element::<String>().eq("a").to_string(), "$it eq 'a'");
}

#[test]
fn paths_are_joined() {
    let inventory = Device::FEATURES.path(Features::INVENTORY);
    assert_eq!(inventory.as_str(), "features/inventory");
    assert_eq!((!inventory.eq(true)).to_string(), "not (features/inventory eq true)");
    let roles = Device::FEATURES.path(Features::ROLES);
    assert_eq!(roles.clone().count().eq(0).to_string(), "features/roles/$count eq 0");
    assert_eq!(roles.any(element().eq("a")).to_string(), "features/roles/any(x:x eq 'a')");
    let users = Device::USERS.any(element().path(User::MANAGER).path(User::ID).eq("1"));
    assert_eq!(users.to_string(), "users/any(x:x/manager/id eq '1')");
    let counted = Device::USERS.any(User::ALIASES.count().ge(2));
    assert_eq!(counted.to_string(), "users/any(x:x/aliases/$count ge 2)");
}

#[test]
fn expansions_nest() {
    let manager = User::MANAGER.select((User::ID, User::NAME)).expand(User::MANAGER);
    assert_eq!(manager.to_string(), "manager($select=id,displayName;$expand=manager)");
    let reports = User::REPORTS
        .filter(User::NAME.starts_with("A;)"))
        .filter(User::NAME.ne(Null))
        .order_by((User::NAME.desc(), User::ID.asc()))
        .skip(10)
        .top(5)
        .with_count()
        .search("ada")
        .expand((User::MANAGER, User::REPORTS.top(1)));
    assert_eq!(
        reports.to_string(),
        "directReports($filter=startswith(displayName,'A;)') and displayName ne null;\
         $search=\"ada\";$orderby=displayName desc,id;$expand=manager,directReports($top=1);\
         $top=5;$skip=10;$count=true)"
    );
    assert_eq!(Expand::new(User::REPORTS).levels(3).to_string(), "directReports($levels=3)");
    let all = Expand::from(User::REPORTS).levels(3).raw("$levels", "max");
    assert_eq!(all.to_string(), "directReports($levels=max)");
}

#[test]
fn options_are_collected() {
    assert!(Query::default().is_empty());
    assert_eq!(encoded(|_| ()), "");
    let text = encoded(|query| {
        query.top(50);
        query.select::<Device>((Device::NAME, Device::APPS));
        query.select::<Device>((Device::NAME, Device::STATE));
        query.select_paths(["id".into()]);
        query.filter(Device::APPS.gt(3) | Device::APPS.lt(1));
        query.filter(Device::STATE.eq(ComplianceState::Compliant));
        query.order_by::<Device>([Device::NAME.asc(), Device::APPS.desc()]);
        query.order_by::<Device>(vec![Device::STATE.asc()]);
        query.expand::<Device>(Device::USERS.select(User::ID));
        query.skip(1);
        query.top(5);
        query.count();
    });
    assert_eq!(
        text,
        "$filter=(appCount%20gt%203%20or%20appCount%20lt%201)%20and%20complianceState%20eq%20%27compliant%27\
         &$orderby=deviceName,appCount%20desc,complianceState\
         &$select=deviceName,appCount,complianceState,id&$expand=users($select=id)&$top=5&$skip=1&$count=true"
    );
}

#[test]
fn a_tuple_has_up_to_sixteen_parts() {
    let n = || Property::<Device, i32>::new("n");
    let eight = || (n(), n(), n(), n(), n(), n(), n(), n());
    let all = (n(), n(), n(), n(), n(), n(), n(), n(), n(), n(), n(), n(), n(), n(), n(), n());
    assert_eq!(Select::<Device>::new(all).to_string(), ["n"; 16].join(","));
    assert_eq!(Select::<Device>::new((eight(), (eight(), n()))).to_string(), ["n"; 17].join(","));
}

#[test]
fn what_would_end_a_value_is_encoded() {
    let time: DateTimeOffset = "2026-01-01T00:00:00+02:00".parse().expect("a time");
    assert_eq!(
        encoded(|query| query.filter(Device::SYNCED.ge(time))),
        "$filter=lastSyncDateTime%20ge%202026-01-01T00:00:00%2B02:00"
    );
    assert_eq!(
        encoded(|query| query.filter(Device::NAME.eq("a&b=c+d#e%20\u{fc}?"))),
        "$filter=deviceName%20eq%20%27a%26b=c%2Bd%23e%2520%C3%BC%3F%27"
    );
    assert_eq!(
        encoded(|query| query.search("displayName:\"a\" \\b")),
        "$search=%22displayName:%5C%22a%5C%22%20%5C%5Cb%22"
    );
    assert_eq!(
        encoded(|query| query.search(Search::raw("\"a\" OR \"b\""))),
        "$search=%22a%22%20OR%20%22b%22"
    );
}

#[test]
fn a_value_without_a_literal_is_reported() {
    // What a property of a type that filters do not know would make.
    fn unknown<O>() -> Filter<O> {
        Expr::one_of("tags".into(), Err(Unwritable::Type)).into()
    }
    let fault = "the filter compares `tags` with a value that has no form in a URL";
    let report = |query: Query| query.encode().expect_err("a fault").into_string();
    for filter in [unknown(), !unknown(), unknown() & Device::APPS.gt(3)] {
        assert_eq!(report(query(|query| query.filter::<Device>(filter))), fault);
    }
    let nested = Device::USERS.filter(User::REPORTS.any(unknown()));
    assert_eq!(report(query(|query| query.expand::<Device>(nested))), fault);
}

#[test]
fn debug_shows_no_values() {
    let query = query(|query| {
        query
            .filter(Device::NAME.one_of(["secret", "hidden"]) & Device::NAME.starts_with("secret"));
        query.filter(Device::USERS.any(User::ID.eq("secret")) | Filter::raw("secret"));
        query.search("secret");
        query.select::<Device>(Device::NAME);
        query.expand::<Device>(Device::USERS.filter(User::ID.ne("secret")).raw("$x", "secret"));
        query.raw("$skiptoken", "secret");
        query.top(5);
    });
    assert_eq!(
        format!("{query:?}"),
        "Query($filter=deviceName in (..,..) and startswith(deviceName,..) and (users/any(x:x/id eq ..) or (..))\
         &$search=..&$select=deviceName&$expand=users($filter=id ne ..;$x=..)&$top=5&$skiptoken=..)"
    );
    assert_eq!(format!("{:?}", Device::APPS.gt(3)), "Filter(appCount gt ..)");
    assert_eq!(format!("{:?}", Search::from("secret")), "Search(..)");
    assert_eq!(format!("{:?}", Device::NAME), "Property(\"deviceName\")");
}

#[test]
fn parts_can_be_kept_and_sent() {
    fn assert_value<T: Clone + Send + Sync + 'static>(_: &T) {}
    struct NotSend(#[allow(dead_code)] std::rc::Rc<()>);
    let property = Property::<NotSend, String>::new("a");
    assert_value(&property);
    assert_value(&property.clone().eq("a"));
    assert_value(&property.asc());
}
