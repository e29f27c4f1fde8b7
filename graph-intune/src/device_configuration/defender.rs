//! Settings of Windows Defender.

use graph_core::{graph_complex, graph_enum};

/// How readily the cloud blocks files.
#[graph_enum]
pub enum DefenderCloudBlockLevelType {
    NotConfigured,
    High,
    HighPlus,
    ZeroTolerance,
}

/// What is done with malware, by its severity.
#[graph_complex]
pub struct DefenderDetectedMalwareActions {
    #[graph(not_null)]
    pub low_severity: Option<DefenderThreatAction>,
    #[graph(not_null)]
    pub moderate_severity: Option<DefenderThreatAction>,
    #[graph(not_null)]
    pub high_severity: Option<DefenderThreatAction>,
    #[graph(not_null)]
    pub severe_severity: Option<DefenderThreatAction>,
}

/// Which file activity is watched.
#[graph_enum]
pub enum DefenderMonitorFileActivity {
    UserDefined,
    Disable,
    MonitorAllFiles,
    MonitorIncomingFilesOnly,
    MonitorOutgoingFilesOnly,
}

/// Whether users are asked before samples are sent.
#[graph_enum]
pub enum DefenderPromptForSampleSubmission {
    UserDefined,
    AlwaysPrompt,
    PromptBeforeSendingPersonalData,
    NeverSendData,
    SendAllDataWithoutPrompting,
}

/// How thorough a scan is.
#[graph_enum]
pub enum DefenderScanType {
    UserDefined,
    Disabled,
    Quick,
    Full,
}

/// What is done with malware.
#[graph_enum]
pub enum DefenderThreatAction {
    DeviceDefault,
    Clean,
    Quarantine,
    Remove,
    Allow,
    UserDefined,
    Block,
}
