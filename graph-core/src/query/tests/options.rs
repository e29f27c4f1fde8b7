//! Options that are given more than once.

use super::{Device, User, encoded, query};

#[test]
fn raw_options_replace() {
    let text = encoded(|query| {
        query.raw("$skiptoken", "a=b&c");
        query.top(5);
        query.raw("top", "7");
        query.raw("$top", "9");
        query.raw("x&y=", "");
        query.filter(Device::APPS.gt(3));
    });
    assert_eq!(text, "$filter=appCount%20gt%203&$skiptoken=a=b%26c&$top=9&x%26y%3D=");
}

#[test]
fn options_of_a_path_give_way() {
    const PATH: &str = "$top=999&x='y'&&%24skip=1&$count=true&z&$filter=a+eq+1";
    assert_eq!(encoded(|query| query.write_down(PATH)), PATH);
    let text = encoded(|query| {
        query.write_down(PATH);
        query.top(5);
        query.skip(7);
        query.raw("count", "false");
        query.filter(Device::APPS.gt(3));
    });
    assert_eq!(text, "x='y'&&z&$filter=appCount%20gt%203&$top=5&$skip=7&count=false");
    let query = query(|query| {
        query.write_down("secret&$search=secret&$top=secret");
        query.top(5);
    });
    assert_eq!(format!("{query:?}"), "Query(..&$search=..&$top=5)");
}

#[test]
fn the_last_expansion_of_a_property_counts() {
    let text = encoded(|query| {
        query.expand::<Device>(Device::USERS);
        query.expand::<Device>(Device::USERS.select(User::ID));
    });
    assert_eq!(text, "$expand=users($select=id)");
    let reports = User::REPORTS.top(1).expand((User::MANAGER.select(User::ID), User::REPORTS));
    let reports = reports.expand((User::REPORTS.top(2), User::MANAGER));
    assert_eq!(reports.to_string(), "directReports($expand=manager,directReports($top=2);$top=1)");
}
