//! The jobs, with this project's client.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use graph_core::{Batch, Client, Error, ListRequest, Request};

use super::Job;
use crate::decode::ours::{ComplianceStatus, ManagedDevice, UserStatus, UserStatusPatch};

/// Does a job, and says how many operations it did.
///
/// # Errors
///
/// If something fails.
///
/// # Panics
///
/// If a task does.
pub async fn run(job: Job, base_url: &str) -> Result<usize, Error> {
    let graph = Client::builder().base_url(base_url).token("token").build()?;
    let count = job.operations();
    match job {
        Job::Sequential => {
            for i in 0..count {
                std::hint::black_box(update(i).send(&graph).await?);
            }
            Ok(count)
        }
        Job::Concurrent => {
            let next = Arc::new(AtomicUsize::new(0));
            let tasks: Vec<_> = (0..64)
                .map(|_| {
                    let (graph, next) = (graph.clone(), Arc::clone(&next));
                    tokio::spawn(async move {
                        loop {
                            let i = next.fetch_add(1, Ordering::Relaxed);
                            if i >= count {
                                return Ok::<_, Error>(());
                            }
                            std::hint::black_box(update(i).send(&graph).await?);
                        }
                    })
                })
                .collect();
            for task in tasks {
                task.await.expect("it ends")?;
            }
            Ok(count)
        }
        Job::Paging => items(UserStatus::list(), &graph).await,
        Job::WidePaging => items(ManagedDevice::list(), &graph).await,
        Job::Batch => {
            for first in (0..count).step_by(20) {
                batch(&graph, first).await?;
            }
            Ok(count)
        }
    }
}

fn update(i: usize) -> Request<Option<UserStatus>> {
    let patch = UserStatusPatch::new()
        .user_display_name(format!("User {i}"))
        .devices_count(7)
        .status(ComplianceStatus::Compliant);
    UserStatus::update(i, patch)
}

async fn items<T: graph_core::Value>(list: ListRequest<T>, graph: &Client) -> Result<usize, Error> {
    let mut items = list.stream(graph);
    let mut count = 0;
    while let Some(item) = items.try_next().await? {
        std::hint::black_box(item);
        count += 1;
    }
    Ok(count)
}

async fn batch(graph: &Client, first: usize) -> Result<(), Error> {
    let mut batch = Batch::new();
    let updates: Vec<_> = (first..first + 20).map(|i| batch.add(update(i))).collect();
    let mut outcomes = batch.send(graph).await;
    for update in updates {
        std::hint::black_box(outcomes.take(update)?);
    }
    Ok(())
}
