//! A service with one policy's user statuses, and a client for it.

use graph_emulator::{Answer, Emulator, ReceivedRequest, RunningEmulator};
use graph_intune::graph_core::{Error, RetryPolicy};
use graph_intune::prelude::*;
use graph_intune::{DeviceComplianceUserStatus, DeviceComplianceUserStatusPatch};
use serde_json::{Value, json};

pub(crate) const STATUSES: &str = "/deviceManagement/deviceCompliancePolicies/p1/userStatuses";
pub(crate) const TOKEN: &str = "s3cr3t-t0ken";

/// A service with one status, and a client for it.
pub(crate) struct Tenant {
    pub(crate) emulator: RunningEmulator,
    pub(crate) graph: Client,
}

impl Tenant {
    pub(crate) async fn new() -> Self {
        Self::with(&[status()]).await
    }

    pub(crate) async fn with(statuses: &[Value]) -> Self {
        let mut emulator = Emulator::new().resource::<DeviceComplianceUserStatus>();
        for status in statuses {
            emulator = emulator.json(STATUSES, status.clone());
        }
        let emulator = emulator.start().await.expect("it starts");
        // Each answer is looked at by itself.
        let graph = Client::builder()
            .base_url(emulator.base_url())
            .token(TOKEN)
            .retry(RetryPolicy::never());
        Self { emulator, graph: graph.build().expect("a client") }
    }

    pub(crate) async fn update(
        &self,
        patch: DeviceComplianceUserStatusPatch,
    ) -> Result<Value, Error> {
        let request = DeviceComplianceUserStatus::update("p1", "s1", patch);
        let updated = request.send(&self.graph).await?;
        Ok(without_context(serde_json::to_value(updated).expect("encodes")))
    }

    /// What the service answers to an update when its answer is scripted.
    pub(crate) async fn answered(
        &self,
        answer: Answer,
    ) -> Result<Option<DeviceComplianceUserStatus>, Error> {
        self.emulator.answer_next(answer);
        DeviceComplianceUserStatus::update("p1", "s1", patch()).send(&self.graph).await
    }

    /// The one request that was sent.
    pub(crate) fn sent(&self) -> ReceivedRequest {
        let mut requests = self.emulator.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }
}

/// An object without its context, which has the emulator's port.
pub(crate) fn without_context(mut json: Value) -> Value {
    json.as_object_mut().expect("an object").remove("@odata.context");
    json
}

pub(crate) fn status() -> Value {
    json!({
        "id": "s1",
        "userDisplayName": "Ada",
        "devicesCount": 2,
        "status": "nonCompliant",
        "lastReportedDateTime": "2016-12-31T23:58:46.7150000Z",
        "userPrincipalName": "ada@contoso.example",
    })
}

pub(crate) fn patch() -> DeviceComplianceUserStatusPatch {
    DeviceComplianceUserStatusPatch::new()
}
