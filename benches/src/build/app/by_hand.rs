//! The app by hand on reqwest, with as little as the job takes.

use serde::{Deserialize, Serialize};

const SERVICE: &str = "https://graph.microsoft.com/v1.0";

#[derive(Deserialize)]
struct Page {
    value: Vec<Device>,
    #[serde(rename = "@odata.nextLink")]
    next_link: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Device {
    id: String,
    device_name: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    #[serde(rename = "@odata.type")]
    odata_type: &'static str,
    status: ComplianceStatus,
    user_display_name: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
enum ComplianceStatus {
    Unknown,
    NotApplicable,
    Compliant,
    Remediated,
    NonCompliant,
    Error,
    Conflict,
    NotAssigned,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
#[serde(rename_all = "camelCase")]
struct UserStatus {
    id: String,
    user_display_name: Option<String>,
    devices_count: Option<i32>,
    status: Option<ComplianceStatus>,
    last_reported_date_time: Option<String>,
    user_principal_name: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let token = std::env::var("GRAPH_ACCESS_TOKEN")?;
    let http = reqwest::Client::new();
    let filter = "$filter=complianceState%20eq%20%27noncompliant%27&$select=id,deviceName";
    let mut next = Some(format!("{SERVICE}/deviceManagement/managedDevices?{filter}"));
    while let Some(url) = next {
        let answer = http.get(url).bearer_auth(&token).send().await?.error_for_status()?;
        let page: Page = serde_json::from_slice(&answer.bytes().await?)?;
        for device in page.value {
            println!("{}: {:?}", device.id, device.device_name);
        }
        next = page.next_link;
    }
    let update = Update {
        odata_type: "#microsoft.graph.deviceComplianceUserStatus",
        status: ComplianceStatus::Compliant,
        user_display_name: None,
    };
    let path = "/deviceManagement/deviceCompliancePolicies/policy/userStatuses/status";
    let answer = http
        .patch(format!("{SERVICE}{path}"))
        .bearer_auth(&token)
        .header("content-type", "application/json")
        .body(serde_json::to_vec(&update)?)
        .send()
        .await?
        .error_for_status()?;
    let updated: UserStatus = serde_json::from_slice(&answer.bytes().await?)?;
    println!("{updated:?}");
    Ok(())
}
