//! Decoding, encoding and cloning of pages, ours against `serde_derive`, in one run.

use std::fmt::Debug;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use graph_benches::decode::{self, Document, ours, theirs};
use graph_core::__private::Value;
use serde::Serialize;
use serde::de::DeserializeOwned;

const ITEMS: usize = 1000;

fn compare<O, T>(criterion: &mut Criterion, name: &str, document: Document)
where
    O: Value + Serialize + Debug,
    T: DeserializeOwned + Serialize + Clone + Debug,
{
    let page = document.page(ITEMS);
    let page = page.as_bytes();
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Bytes(page.len() as u64));
    group.bench_function(BenchmarkId::new("decode", "ours"), |b| {
        b.iter(|| decode::ours::<O>(black_box(page)));
    });
    group.bench_function(BenchmarkId::new("decode", "serde_derive"), |b| {
        b.iter(|| decode::theirs::<T>(black_box(page)));
    });
    let ours = decode::ours::<O>(page);
    let theirs = decode::theirs::<T>(page);
    group.bench_function(BenchmarkId::new("encode", "ours"), |b| {
        b.iter(|| serde_json::to_vec(black_box(&ours)));
    });
    group.bench_function(BenchmarkId::new("encode", "serde_derive"), |b| {
        b.iter(|| serde_json::to_vec(black_box(&theirs)));
    });
    group
        .bench_function(BenchmarkId::new("clone", "ours"), |b| b.iter(|| black_box(&ours).clone()));
    group.bench_function(BenchmarkId::new("clone", "serde_derive"), |b| {
        b.iter(|| black_box(&theirs).clone());
    });
    group.finish();
}

fn pages(criterion: &mut Criterion) {
    compare::<ours::ManagedDevice, theirs::ManagedDevice>(criterion, "devices", Document::Devices);
    compare::<ours::UserStatus, theirs::UserStatus>(criterion, "statuses", Document::Statuses);
    compare::<ours::App, theirs::App>(criterion, "apps, type first", Document::AppsTypeFirst);
    compare::<ours::App, theirs::App>(criterion, "apps, type last", Document::AppsTypeLast);
}

criterion_group!(benches, pages);
criterion_main!(benches);
