//! Streams that outlive the runtime on which they were begun.

use std::time::Duration;

use graph_core::{ErrorKind, Items, Value};
use tokio::runtime::{Builder, Handle, Runtime};

use crate::paging::page;
use crate::service::{Service, Step, User, UserFind};

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_time().build().expect("a runtime")
}

#[test]
fn a_stream_goes_on_in_another_runtime() {
    let service = Service::new([page(&["a"], Some("1")), page(&["b"], None), page(&["b"], None)]);
    let mut users = User::list().stream(&service.client());
    let first = runtime().block_on(users.try_next());
    assert_eq!(first.expect("an item").expect("an item").id, "a");
    let second = runtime().block_on(users.try_next());
    assert_eq!(second.expect("an item").expect("an item").id, "b");
}

/// A page is asked for, and the runtime ends before its answer is there.
fn first_runtime_ends<T: Value>(items: &mut Items<T>) -> Handle {
    let first = runtime();
    let given_up = first
        .block_on(async { tokio::time::timeout(Duration::from_millis(10), items.next()).await });
    assert!(given_up.is_err());
    first.handle().clone()
}

#[test]
fn a_page_that_may_have_been_asked_for_is_asked_for_again_only_if_that_is_safe() {
    let second = runtime();
    let service = Service::new([Step::Silence, page(&["a"], None)]);
    let mut users = User::list().stream(&service.client());
    first_runtime_ends(&mut users);
    let item = second.block_on(users.try_next());
    assert_eq!(item.expect("an item").expect("an item").id, "a");

    let service = Service::new([Step::Silence, page(&["a"], None)]);
    let mut found = User::find(UserFind::new("x")).stream(&service.client());
    first_runtime_ends(&mut found);
    let error = second.block_on(found.try_next()).expect_err("it may have been done");
    assert!(error.is_outcome_unknown(), "{error}");
    assert_eq!(service.seen().len(), 1);
    assert!(second.block_on(found.next()).is_none());
}

#[test]
fn a_runtime_that_has_ended_gives_an_error() {
    let service = Service::new([Step::Silence]);
    let mut users = User::list().stream(&service.client());
    let ended = first_runtime_ends(&mut users);
    let error = ended.block_on(users.try_next()).expect_err("nothing runs there");
    assert_eq!(error.kind(), ErrorKind::Connection);
}
