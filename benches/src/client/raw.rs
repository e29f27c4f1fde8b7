//! The jobs, written by hand with reqwest and `serde_derive`: as little as the job takes, or with the headers
//! that Microsoft Graph is asked with.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use reqwest::RequestBuilder;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Job;
use crate::decode::theirs::{ComplianceStatus, ManagedDevice, Page, UserStatus};

/// A client.
#[derive(Clone)]
struct Raw {
    http: reqwest::Client,
    headers: Headers,
}

type Fault = Box<dyn std::error::Error + Send + Sync>;

/// What is changed, as an app would write it for this one update.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    #[serde(rename = "@odata.type")]
    odata_type: &'static str,
    user_display_name: String,
    devices_count: i32,
    status: ComplianceStatus,
}

impl Update {
    fn new(i: usize) -> Self {
        Self {
            odata_type: "#microsoft.graph.userStatus",
            user_display_name: format!("User {i}"),
            devices_count: 7,
            status: ComplianceStatus::Compliant,
        }
    }
}

#[derive(Serialize)]
struct BatchBody {
    requests: Vec<BatchRequest>,
}

#[derive(Serialize)]
struct BatchRequest {
    id: String,
    method: &'static str,
    url: String,
    headers: BatchHeaders,
    body: Update,
}

#[derive(Serialize)]
struct BatchHeaders {
    #[serde(rename = "Prefer", skip_serializing_if = "Option::is_none")]
    prefer: Option<&'static str>,
    #[serde(rename = "Content-Type")]
    content_type: &'static str,
}

#[derive(Deserialize)]
struct BatchAnswer {
    responses: Vec<BatchResponse>,
}

#[derive(Deserialize)]
struct BatchResponse {
    id: String,
    status: u16,
    body: UserStatus,
}

/// What is sent besides the body and the token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headers {
    /// Nothing.
    None,
    /// What names the app and the request, and asks for the updated item and for all members of enums.
    Graph,
}

const PREFER: &str = "return=representation, include-unknown-enum-members";

impl Headers {
    fn add(self, request: RequestBuilder, prefer: &'static str) -> RequestBuilder {
        match self {
            Headers::None => request,
            Headers::Graph => request
                .header("accept", "application/json")
                .header("user-agent", "graph-benches")
                .header("client-request-id", new_id().to_string())
                .header("prefer", prefer),
        }
    }
}

fn new_id() -> Uuid {
    uuid::Builder::from_random_bytes(fastrand::u128(..).to_ne_bytes()).into_uuid()
}

/// Does a job, and says how many operations it did.
///
/// # Errors
///
/// If something fails: nothing is tried again.
pub async fn run(job: Job, base_url: &str, headers: Headers) -> Result<usize, Fault> {
    let client = Raw { http: reqwest::Client::builder().no_proxy().build()?, headers };
    let count = job.operations();
    match job {
        Job::Sequential => {
            for i in 0..count {
                std::hint::black_box(update(&client, base_url, i).await?);
            }
            Ok(count)
        }
        Job::Concurrent => {
            let (next, base_url) = (Arc::new(AtomicUsize::new(0)), Arc::<str>::from(base_url));
            let tasks: Vec<_> = (0..64)
                .map(|_| {
                    let (client, next) = (client.clone(), Arc::clone(&next));
                    let base_url = Arc::clone(&base_url);
                    tokio::spawn(async move {
                        loop {
                            let i = next.fetch_add(1, Ordering::Relaxed);
                            if i >= count {
                                return Ok::<_, Fault>(());
                            }
                            std::hint::black_box(update(&client, &base_url, i).await?);
                        }
                    })
                })
                .collect();
            for task in tasks {
                task.await??;
            }
            Ok(count)
        }
        Job::Paging => pages::<UserStatus>(&client, base_url, "userStatuses").await,
        Job::WidePaging => pages::<ManagedDevice>(&client, base_url, "managedDevices").await,
        Job::Batch => {
            for first in (0..count).step_by(20) {
                batch(&client, base_url, first).await?;
            }
            Ok(count)
        }
    }
}

async fn update(client: &Raw, base_url: &str, i: usize) -> Result<UserStatus, Fault> {
    let request = client
        .http
        .patch(format!("{base_url}/deviceManagement/userStatuses/{i}"))
        .bearer_auth("token")
        .header("content-type", "application/json")
        .body(serde_json::to_vec(&Update::new(i))?);
    let response = client.headers.add(request, PREFER).send().await?.error_for_status()?;
    Ok(serde_json::from_slice(&response.bytes().await?)?)
}

async fn pages<T: DeserializeOwned>(
    client: &Raw,
    base_url: &str,
    collection: &str,
) -> Result<usize, Fault> {
    let mut next = Some(format!("{base_url}/deviceManagement/{collection}"));
    let mut count = 0;
    while let Some(url) = next {
        let request = client.http.get(url).bearer_auth("token");
        let request = client.headers.add(request, "include-unknown-enum-members");
        let response = request.send().await?.error_for_status()?;
        let page: Page<T> = serde_json::from_slice(&response.bytes().await?)?;
        for item in page.value {
            std::hint::black_box(item);
            count += 1;
        }
        next = page.next_link;
    }
    Ok(count)
}

async fn batch(client: &Raw, base_url: &str, first: usize) -> Result<(), Fault> {
    let prefer = (client.headers == Headers::Graph).then_some(PREFER);
    let requests = (first..first + 20).map(|i| BatchRequest {
        id: i.to_string(),
        method: "PATCH",
        url: format!("/deviceManagement/userStatuses/{i}"),
        headers: BatchHeaders { prefer, content_type: "application/json" },
        body: Update::new(i),
    });
    let request = client
        .http
        .post(format!("{base_url}/$batch"))
        .bearer_auth("token")
        .header("content-type", "application/json")
        .body(serde_json::to_vec(&BatchBody { requests: requests.collect() })?);
    let request = client.headers.add(request, "include-unknown-enum-members");
    let response = request.send().await?.error_for_status()?;
    let answer: BatchAnswer = serde_json::from_slice(&response.bytes().await?)?;
    for response in answer.responses {
        if response.status != 200 {
            return Err(format!("{}: {}", response.id, response.status).into());
        }
        std::hint::black_box(response.body);
    }
    Ok(())
}
