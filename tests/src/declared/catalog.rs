//! All that `graph_intune` declares, for `catalog!`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.

use graph_intune::graph_core::Flags;
use graph_intune::*;

catalog! {
{resource AllDevicesAssignmentTarget}
{resource AllLicensedUsersAssignmentTarget}
{resource AndroidCompliancePolicy}
{patch AndroidCompliancePolicyPatch}
{create AndroidCompliancePolicy by DeviceCompliancePolicy ()}
{resource AndroidCustomConfiguration}
{patch AndroidCustomConfigurationPatch}
{create AndroidCustomConfiguration by DeviceConfiguration ()}
{resource AndroidGeneralDeviceConfiguration}
{patch AndroidGeneralDeviceConfigurationPatch}
{create AndroidGeneralDeviceConfiguration by DeviceConfiguration ()}
{resource AndroidLobApp}
{patch AndroidLobAppPatch}
{create AndroidLobApp by MobileApp ()}
{resource AndroidManagedAppProtection}
{patch AndroidManagedAppProtectionPatch}
{create AndroidManagedAppProtection by AndroidManagedAppProtection ()}
{resource AndroidManagedAppRegistration}
{patch AndroidManagedAppRegistrationPatch}
{create AndroidManagedAppRegistration by ManagedAppRegistration ()}
{resource AndroidMinimumOperatingSystem}
{resource AndroidMobileAppIdentifier}
{resource AndroidStoreApp}
{patch AndroidStoreAppPatch}
{create AndroidStoreApp by MobileApp ()}
{resource AndroidWorkProfileCompliancePolicy}
{patch AndroidWorkProfileCompliancePolicyPatch}
{create AndroidWorkProfileCompliancePolicy by DeviceCompliancePolicy ()}
{resource AndroidWorkProfileCustomConfiguration}
{patch AndroidWorkProfileCustomConfigurationPatch}
{create AndroidWorkProfileCustomConfiguration by DeviceConfiguration ()}
{resource AndroidWorkProfileGeneralDeviceConfiguration}
{patch AndroidWorkProfileGeneralDeviceConfigurationPatch}
{create AndroidWorkProfileGeneralDeviceConfiguration by DeviceConfiguration ()}
{resource AppConfigurationSettingItem}
{resource AppListItem}
{resource AppLogCollectionDownloadDetails}
{resource AppLogCollectionRequest}
{patch AppLogCollectionRequestPatch}
{create AppLogCollectionRequest by AppLogCollectionRequest ("1",)}
{resource AppleDeviceFeaturesConfigurationBase}
{patch AppleDeviceFeaturesConfigurationBasePatch}
{create AppleDeviceFeaturesConfigurationBase by DeviceConfiguration ()}
{resource ApplePushNotificationCertificate}
{patch ApplePushNotificationCertificatePatch}
{resource AuditActor}
{resource AuditEvent}
{patch AuditEventPatch}
{create AuditEvent by AuditEvent ()}
{resource AuditProperty}
{resource AuditResource}
{resource BitLockerRemovableDrivePolicy}
{resource CloudPC}
{patch CloudPCPatch}
{create CloudPC by CloudPC ()}
{resource CloudPcAuditActor}
{resource CloudPcAuditEvent}
{patch CloudPcAuditEventPatch}
{create CloudPcAuditEvent by CloudPcAuditEvent ()}
{resource CloudPcAuditProperty}
{resource CloudPcAuditResource}
{resource CloudPcDeviceImage}
{patch CloudPcDeviceImagePatch}
{create CloudPcDeviceImage by CloudPcDeviceImage ()}
{resource CloudPcDomainJoinConfiguration}
{resource CloudPcGalleryImage}
{patch CloudPcGalleryImagePatch}
{create CloudPcGalleryImage by CloudPcGalleryImage ()}
{resource CloudPcLaunchDetail}
{resource CloudPcManagementAssignmentTargetBase}
{hierarchy CloudPcManagementAssignmentTarget}
{resource CloudPcManagementGroupAssignmentTarget}
{resource CloudPcOnPremisesConnection}
{patch CloudPcOnPremisesConnectionPatch}
{create CloudPcOnPremisesConnection by CloudPcOnPremisesConnection ()}
{resource CloudPcOnPremisesConnectionHealthCheck}
{resource CloudPcOnPremisesConnectionStatusDetail}
{resource CloudPcProvisioningPolicy}
{patch CloudPcProvisioningPolicyPatch}
{create CloudPcProvisioningPolicy by CloudPcProvisioningPolicy ()}
{resource CloudPcProvisioningPolicyAssignment}
{patch CloudPcProvisioningPolicyAssignmentPatch}
{create CloudPcProvisioningPolicyAssignment by CloudPcProvisioningPolicyAssignment ("1",)}
{resource CloudPcProvisioningPolicyAutopatch}
{resource CloudPcReport}
{patch CloudPcReportPatch}
{resource CloudPcRestorePointSetting}
{resource CloudPcServicePlan}
{resource CloudPcSourceDeviceImage}
{resource CloudPcUserRoleScopeTagInfo}
{resource CloudPcUserSetting}
{patch CloudPcUserSettingPatch}
{create CloudPcUserSetting by CloudPcUserSetting ()}
{resource CloudPcUserSettingAssignment}
{patch CloudPcUserSettingAssignmentPatch}
{create CloudPcUserSettingAssignment by CloudPcUserSettingAssignment ("1",)}
{resource CloudPcWindowsSetting}
{resource ComplianceManagementPartner}
{patch ComplianceManagementPartnerPatch}
{create ComplianceManagementPartner by ComplianceManagementPartner ()}
{resource ComplianceManagementPartnerAssignment}
{resource ConfigurationManagerClientEnabledFeatures}
{resource ConfigurationManagerCollectionAssignmentTarget}
{resource DefaultManagedAppProtection}
{patch DefaultManagedAppProtectionPatch}
{create DefaultManagedAppProtection by DefaultManagedAppProtection ()}
{resource DefenderDetectedMalwareActions}
{resource DeleteUserFromSharedAppleDeviceActionResult}
{resource DetectedApp}
{patch DetectedAppPatch}
{create DetectedApp by DetectedApp ()}
{resource DeviceActionResultBase}
{hierarchy DeviceActionResult}
{resource DeviceAndAppManagementAssignmentTargetBase}
{hierarchy DeviceAndAppManagementAssignmentTarget}
{resource DeviceAndAppManagementData}
{resource DeviceAndAppManagementRoleAssignment}
{patch DeviceAndAppManagementRoleAssignmentPatch}
{create DeviceAndAppManagementRoleAssignment by DeviceAndAppManagementRoleAssignment ()}
{resource DeviceAndAppManagementRoleDefinition}
{patch DeviceAndAppManagementRoleDefinitionPatch}
{create DeviceAndAppManagementRoleDefinition by RoleDefinition ()}
{resource DeviceAppManagement}
{patch DeviceAppManagementPatch}
{resource DeviceCategory}
{patch DeviceCategoryPatch}
{create DeviceCategory by DeviceCategory ()}
{resource DeviceComplianceActionItem}
{patch DeviceComplianceActionItemPatch}
{create DeviceComplianceActionItem by DeviceComplianceActionItem ("1", "1",)}
{resource DeviceComplianceDeviceOverview}
{patch DeviceComplianceDeviceOverviewPatch}
{resource DeviceComplianceDeviceStatus}
{patch DeviceComplianceDeviceStatusPatch}
{create DeviceComplianceDeviceStatus by DeviceComplianceDeviceStatus ("1",)}
{resource DeviceCompliancePolicyBase}
{hierarchy DeviceCompliancePolicy}
{patch DeviceCompliancePolicyBasePatch}
{create DeviceCompliancePolicyBase by DeviceCompliancePolicy ()}
{resource DeviceCompliancePolicyAssignment}
{patch DeviceCompliancePolicyAssignmentPatch}
{create DeviceCompliancePolicyAssignment by DeviceCompliancePolicyAssignment ("1",)}
{resource DeviceCompliancePolicyDeviceStateSummary}
{patch DeviceCompliancePolicyDeviceStateSummaryPatch}
{resource DeviceCompliancePolicySettingState}
{resource DeviceCompliancePolicySettingStateSummary}
{patch DeviceCompliancePolicySettingStateSummaryPatch}
{create DeviceCompliancePolicySettingStateSummary by DeviceCompliancePolicySettingStateSummary ()}
{resource DeviceCompliancePolicyState}
{patch DeviceCompliancePolicyStatePatch}
{create DeviceCompliancePolicyState by DeviceCompliancePolicyState ("1",)}
{resource DeviceComplianceScheduledActionForRule}
{patch DeviceComplianceScheduledActionForRulePatch}
{create DeviceComplianceScheduledActionForRule by DeviceComplianceScheduledActionForRule ("1",)}
{resource DeviceComplianceSettingState}
{patch DeviceComplianceSettingStatePatch}
{create DeviceComplianceSettingState by DeviceComplianceSettingState ("1",)}
{resource DeviceComplianceUserOverview}
{patch DeviceComplianceUserOverviewPatch}
{resource DeviceComplianceUserStatus}
{patch DeviceComplianceUserStatusPatch}
{create DeviceComplianceUserStatus by DeviceComplianceUserStatus ("1",)}
{resource DeviceConfigurationBase}
{hierarchy DeviceConfiguration}
{patch DeviceConfigurationBasePatch}
{create DeviceConfigurationBase by DeviceConfiguration ()}
{resource DeviceConfigurationAssignment}
{patch DeviceConfigurationAssignmentPatch}
{create DeviceConfigurationAssignment by DeviceConfigurationAssignment ("1",)}
{resource DeviceConfigurationDeviceOverview}
{patch DeviceConfigurationDeviceOverviewPatch}
{resource DeviceConfigurationDeviceStateSummary}
{patch DeviceConfigurationDeviceStateSummaryPatch}
{resource DeviceConfigurationDeviceStatus}
{patch DeviceConfigurationDeviceStatusPatch}
{create DeviceConfigurationDeviceStatus by DeviceConfigurationDeviceStatus ("1",)}
{resource DeviceConfigurationSettingState}
{resource DeviceConfigurationState}
{patch DeviceConfigurationStatePatch}
{create DeviceConfigurationState by DeviceConfigurationState ("1",)}
{resource DeviceConfigurationUserOverview}
{patch DeviceConfigurationUserOverviewPatch}
{resource DeviceConfigurationUserStatus}
{patch DeviceConfigurationUserStatusPatch}
{create DeviceConfigurationUserStatus by DeviceConfigurationUserStatus ("1",)}
{resource DeviceEnrollmentConfigurationBase}
{hierarchy DeviceEnrollmentConfiguration}
{patch DeviceEnrollmentConfigurationBasePatch}
{create DeviceEnrollmentConfigurationBase by DeviceEnrollmentConfiguration ()}
{resource DeviceEnrollmentLimitConfiguration}
{patch DeviceEnrollmentLimitConfigurationPatch}
{create DeviceEnrollmentLimitConfiguration by DeviceEnrollmentConfiguration ()}
{resource DeviceEnrollmentPlatformRestriction}
{resource DeviceEnrollmentPlatformRestrictionsConfiguration}
{patch DeviceEnrollmentPlatformRestrictionsConfigurationPatch}
{create DeviceEnrollmentPlatformRestrictionsConfiguration by DeviceEnrollmentConfiguration ()}
{resource DeviceEnrollmentWindowsHelloForBusinessConfiguration}
{patch DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch}
{create DeviceEnrollmentWindowsHelloForBusinessConfiguration by DeviceEnrollmentConfiguration ()}
{resource DeviceExchangeAccessStateSummary}
{resource DeviceGeoLocation}
{resource DeviceHealthAttestationState}
{resource DeviceInstallState}
{patch DeviceInstallStatePatch}
{create DeviceInstallState by DeviceInstallState ("1",)}
{resource DeviceLogCollectionResponse}
{patch DeviceLogCollectionResponsePatch}
{create DeviceLogCollectionResponse by DeviceLogCollectionResponse ("1",)}
{resource DeviceManagement}
{patch DeviceManagementPatch}
{resource DeviceManagementExchangeConnector}
{patch DeviceManagementExchangeConnectorPatch}
{create DeviceManagementExchangeConnector by DeviceManagementExchangeConnector ()}
{resource DeviceManagementExportJob}
{patch DeviceManagementExportJobPatch}
{create DeviceManagementExportJob by DeviceManagementExportJob ()}
{resource DeviceManagementPartner}
{patch DeviceManagementPartnerPatch}
{create DeviceManagementPartner by DeviceManagementPartner ()}
{resource DeviceManagementPartnerAssignment}
{resource DeviceManagementReports}
{patch DeviceManagementReportsPatch}
{resource DeviceManagementSettings}
{resource DeviceManagementTroubleshootingEventBase}
{hierarchy DeviceManagementTroubleshootingEvent}
{patch DeviceManagementTroubleshootingEventBasePatch}
{create DeviceManagementTroubleshootingEventBase by DeviceManagementTroubleshootingEvent ()}
{resource DeviceOperatingSystemSummary}
{resource DeviceProtectionOverview}
{resource EBookInstallSummary}
{patch EBookInstallSummaryPatch}
{resource EdgeSearchEngine}
{resource EdgeSearchEngineBaseBase}
{hierarchy EdgeSearchEngineBase}
{resource EdgeSearchEngineCustom}
{resource EditionUpgradeConfiguration}
{patch EditionUpgradeConfigurationPatch}
{create EditionUpgradeConfiguration by DeviceConfiguration ()}
{resource EnrollmentConfigurationAssignment}
{patch EnrollmentConfigurationAssignmentPatch}
{create EnrollmentConfigurationAssignment by EnrollmentConfigurationAssignment ("1",)}
{resource EnrollmentTroubleshootingEvent}
{patch EnrollmentTroubleshootingEventPatch}
{create EnrollmentTroubleshootingEvent by DeviceManagementTroubleshootingEvent ()}
{resource ExclusionGroupAssignmentTarget}
{resource FileEncryptionInfo}
{resource GroupAssignmentTarget}
{resource IPv4CidrRange}
{resource IPv4Range}
{resource IPv6CidrRange}
{resource IPv6Range}
{resource ImportedWindowsAutopilotDeviceIdentity}
{patch ImportedWindowsAutopilotDeviceIdentityPatch}
{create ImportedWindowsAutopilotDeviceIdentity by ImportedWindowsAutopilotDeviceIdentity ()}
{resource ImportedWindowsAutopilotDeviceIdentityState}
{resource InsightValueDouble}
{resource InsightValueInt}
{resource IntuneBrand}
{resource IosCertificateProfile}
{patch IosCertificateProfilePatch}
{create IosCertificateProfile by DeviceConfiguration ()}
{resource IosCompliancePolicy}
{patch IosCompliancePolicyPatch}
{create IosCompliancePolicy by DeviceCompliancePolicy ()}
{resource IosCustomConfiguration}
{patch IosCustomConfigurationPatch}
{create IosCustomConfiguration by DeviceConfiguration ()}
{resource IosDeviceFeaturesConfiguration}
{patch IosDeviceFeaturesConfigurationPatch}
{create IosDeviceFeaturesConfiguration by DeviceConfiguration ()}
{resource IosDeviceType}
{resource IosGeneralDeviceConfiguration}
{patch IosGeneralDeviceConfigurationPatch}
{create IosGeneralDeviceConfiguration by DeviceConfiguration ()}
{resource IosHomeScreenApp}
{resource IosHomeScreenFolder}
{resource IosHomeScreenFolderPage}
{resource IosHomeScreenItemBase}
{hierarchy IosHomeScreenItem}
{resource IosHomeScreenPage}
{resource IosLobApp}
{patch IosLobAppPatch}
{create IosLobApp by MobileApp ()}
{resource IosLobAppAssignmentSettings}
{resource IosManagedAppProtection}
{patch IosManagedAppProtectionPatch}
{create IosManagedAppProtection by IosManagedAppProtection ()}
{resource IosManagedAppRegistration}
{patch IosManagedAppRegistrationPatch}
{create IosManagedAppRegistration by ManagedAppRegistration ()}
{resource IosMinimumOperatingSystem}
{resource IosMobileAppConfiguration}
{patch IosMobileAppConfigurationPatch}
{create IosMobileAppConfiguration by ManagedDeviceMobileAppConfiguration ()}
{resource IosMobileAppIdentifier}
{resource IosNetworkUsageRule}
{resource IosNotificationSettings}
{resource IosStoreApp}
{patch IosStoreAppPatch}
{create IosStoreApp by MobileApp ()}
{resource IosStoreAppAssignmentSettings}
{resource IosUpdateConfiguration}
{patch IosUpdateConfigurationPatch}
{create IosUpdateConfiguration by DeviceConfiguration ()}
{resource IosUpdateDeviceStatus}
{patch IosUpdateDeviceStatusPatch}
{create IosUpdateDeviceStatus by IosUpdateDeviceStatus ()}
{resource IosVppApp}
{patch IosVppAppPatch}
{create IosVppApp by MobileApp ()}
{resource IosVppAppAssignmentSettings}
{resource IosVppEBook}
{patch IosVppEBookPatch}
{create IosVppEBook by ManagedEBook ()}
{resource IosVppEBookAssignment}
{patch IosVppEBookAssignmentPatch}
{create IosVppEBookAssignment by ManagedEBookAssignment ("1",)}
{resource IosiPadOSWebClip}
{patch IosiPadOSWebClipPatch}
{create IosiPadOSWebClip by MobileApp ()}
{resource IpRangeBase}
{hierarchy IpRange}
{resource KeyValuePair}
{resource LocalizedNotificationMessage}
{patch LocalizedNotificationMessagePatch}
{create LocalizedNotificationMessage by LocalizedNotificationMessage ("1",)}
{resource LocateDeviceActionResult}
{resource MacOSCompliancePolicy}
{patch MacOSCompliancePolicyPatch}
{create MacOSCompliancePolicy by DeviceCompliancePolicy ()}
{resource MacOSCustomConfiguration}
{patch MacOSCustomConfigurationPatch}
{create MacOSCustomConfiguration by DeviceConfiguration ()}
{resource MacOSDeviceFeaturesConfiguration}
{patch MacOSDeviceFeaturesConfigurationPatch}
{create MacOSDeviceFeaturesConfiguration by DeviceConfiguration ()}
{resource MacOSDmgApp}
{patch MacOSDmgAppPatch}
{create MacOSDmgApp by MobileApp ()}
{resource MacOSGeneralDeviceConfiguration}
{patch MacOSGeneralDeviceConfigurationPatch}
{create MacOSGeneralDeviceConfiguration by DeviceConfiguration ()}
{resource MacOSIncludedApp}
{resource MacOSLobApp}
{patch MacOSLobAppPatch}
{create MacOSLobApp by MobileApp ()}
{resource MacOSLobChildApp}
{resource MacOSMicrosoftDefenderApp}
{patch MacOSMicrosoftDefenderAppPatch}
{create MacOSMicrosoftDefenderApp by MobileApp ()}
{resource MacOSMicrosoftEdgeApp}
{patch MacOSMicrosoftEdgeAppPatch}
{create MacOSMicrosoftEdgeApp by MobileApp ()}
{resource MacOSMinimumOperatingSystem}
{resource MacOSOfficeSuiteApp}
{patch MacOSOfficeSuiteAppPatch}
{create MacOSOfficeSuiteApp by MobileApp ()}
{resource MacOsLobAppAssignmentSettings}
{resource MalwareStateForWindowsDevice}
{patch MalwareStateForWindowsDevicePatch}
{create MalwareStateForWindowsDevice by MalwareStateForWindowsDevice ("1",)}
{resource ManagedAndroidLobApp}
{patch ManagedAndroidLobAppPatch}
{create ManagedAndroidLobApp by MobileApp ()}
{resource ManagedAndroidStoreApp}
{patch ManagedAndroidStoreAppPatch}
{create ManagedAndroidStoreApp by MobileApp ()}
{resource ManagedApp}
{patch ManagedAppPatch}
{create ManagedApp by MobileApp ()}
{resource ManagedAppConfiguration}
{patch ManagedAppConfigurationPatch}
{create ManagedAppConfiguration by ManagedAppPolicy ()}
{resource ManagedAppDiagnosticStatus}
{resource ManagedAppOperation}
{patch ManagedAppOperationPatch}
{create ManagedAppOperation by ManagedAppOperation ("1",)}
{resource ManagedAppPolicyBase}
{hierarchy ManagedAppPolicy}
{patch ManagedAppPolicyBasePatch}
{create ManagedAppPolicyBase by ManagedAppPolicy ()}
{resource ManagedAppPolicyDeploymentSummary}
{patch ManagedAppPolicyDeploymentSummaryPatch}
{resource ManagedAppPolicyDeploymentSummaryPerApp}
{resource ManagedAppProtection}
{patch ManagedAppProtectionPatch}
{create ManagedAppProtection by ManagedAppPolicy ()}
{resource ManagedAppRegistrationBase}
{hierarchy ManagedAppRegistration}
{patch ManagedAppRegistrationBasePatch}
{create ManagedAppRegistrationBase by ManagedAppRegistration ()}
{resource ManagedAppStatusBase}
{hierarchy ManagedAppStatus}
{patch ManagedAppStatusBasePatch}
{create ManagedAppStatusBase by ManagedAppStatus ()}
{resource ManagedAppStatusRaw}
{patch ManagedAppStatusRawPatch}
{create ManagedAppStatusRaw by ManagedAppStatus ()}
{resource ManagedDevice}
{patch ManagedDevicePatch}
{create ManagedDevice by ManagedDevice ()}
{resource ManagedDeviceMobileAppConfigurationBase}
{hierarchy ManagedDeviceMobileAppConfiguration}
{patch ManagedDeviceMobileAppConfigurationBasePatch}
{create ManagedDeviceMobileAppConfigurationBase by ManagedDeviceMobileAppConfiguration ()}
{resource ManagedDeviceMobileAppConfigurationAssignment}
{patch ManagedDeviceMobileAppConfigurationAssignmentPatch}
{create ManagedDeviceMobileAppConfigurationAssignment by ManagedDeviceMobileAppConfigurationAssignment ("1",)}
{resource ManagedDeviceMobileAppConfigurationDeviceStatus}
{patch ManagedDeviceMobileAppConfigurationDeviceStatusPatch}
{create ManagedDeviceMobileAppConfigurationDeviceStatus by ManagedDeviceMobileAppConfigurationDeviceStatus ("1",)}
{resource ManagedDeviceMobileAppConfigurationDeviceSummary}
{patch ManagedDeviceMobileAppConfigurationDeviceSummaryPatch}
{resource ManagedDeviceMobileAppConfigurationUserStatus}
{patch ManagedDeviceMobileAppConfigurationUserStatusPatch}
{create ManagedDeviceMobileAppConfigurationUserStatus by ManagedDeviceMobileAppConfigurationUserStatus ("1",)}
{resource ManagedDeviceMobileAppConfigurationUserSummary}
{patch ManagedDeviceMobileAppConfigurationUserSummaryPatch}
{resource ManagedDeviceOverview}
{resource ManagedEBookBase}
{hierarchy ManagedEBook}
{patch ManagedEBookBasePatch}
{create ManagedEBookBase by ManagedEBook ()}
{resource ManagedEBookAssignmentBase}
{hierarchy ManagedEBookAssignment}
{patch ManagedEBookAssignmentBasePatch}
{create ManagedEBookAssignmentBase by ManagedEBookAssignment ("1",)}
{resource ManagedIOSLobApp}
{patch ManagedIOSLobAppPatch}
{create ManagedIOSLobApp by MobileApp ()}
{resource ManagedIOSStoreApp}
{patch ManagedIOSStoreAppPatch}
{create ManagedIOSStoreApp by MobileApp ()}
{resource ManagedMobileApp}
{patch ManagedMobileAppPatch}
{create ManagedMobileApp by ManagedMobileApp ("1",)}
{resource ManagedMobileLobAppBase}
{hierarchy ManagedMobileLobApp}
{patch ManagedMobileLobAppBasePatch}
{create ManagedMobileLobAppBase by MobileApp ()}
{resource MdmWindowsInformationProtectionPolicy}
{patch MdmWindowsInformationProtectionPolicyPatch}
{create MdmWindowsInformationProtectionPolicy by MdmWindowsInformationProtectionPolicy ()}
{resource MediaContentRatingAustralia}
{resource MediaContentRatingCanada}
{resource MediaContentRatingFrance}
{resource MediaContentRatingGermany}
{resource MediaContentRatingIreland}
{resource MediaContentRatingJapan}
{resource MediaContentRatingNewZealand}
{resource MediaContentRatingUnitedKingdom}
{resource MediaContentRatingUnitedStates}
{resource MicrosoftManagedDesktop}
{resource MicrosoftStoreForBusinessApp}
{patch MicrosoftStoreForBusinessAppPatch}
{create MicrosoftStoreForBusinessApp by MobileApp ()}
{resource MicrosoftStoreForBusinessAppAssignmentSettings}
{resource MimeContent}
{resource MobileAppBase}
{hierarchy MobileApp}
{patch MobileAppBasePatch}
{create MobileAppBase by MobileApp ()}
{resource MobileAppAssignment}
{patch MobileAppAssignmentPatch}
{create MobileAppAssignment by MobileAppAssignment ("1",)}
{resource MobileAppAssignmentSettingsBase}
{hierarchy MobileAppAssignmentSettings}
{resource MobileAppCategory}
{patch MobileAppCategoryPatch}
{create MobileAppCategory by MobileAppCategory ()}
{resource MobileAppContent}
{patch MobileAppContentPatch}
{create MobileAppContent by MobileAppContent ("1",)}
{resource MobileAppContentFile}
{patch MobileAppContentFilePatch}
{create MobileAppContentFile by MobileAppContentFile ("1", "1",)}
{resource MobileAppIdentifierBase}
{hierarchy MobileAppIdentifier}
{resource MobileAppInstallTimeSettings}
{resource MobileAppRelationship}
{patch MobileAppRelationshipPatch}
{create MobileAppRelationship by MobileAppRelationship ()}
{resource MobileAppTroubleshootingEvent}
{patch MobileAppTroubleshootingEventPatch}
{create MobileAppTroubleshootingEvent by MobileAppTroubleshootingEvent ()}
{resource MobileContainedAppBase}
{hierarchy MobileContainedApp}
{patch MobileContainedAppBasePatch}
{create MobileContainedAppBase by MobileContainedApp ("1",)}
{resource MobileLobAppBase}
{hierarchy MobileLobApp}
{patch MobileLobAppBasePatch}
{create MobileLobAppBase by MobileApp ()}
{resource MobileThreatDefenseConnector}
{patch MobileThreatDefenseConnectorPatch}
{create MobileThreatDefenseConnector by MobileThreatDefenseConnector ()}
{resource NotificationMessageTemplate}
{patch NotificationMessageTemplatePatch}
{create NotificationMessageTemplate by NotificationMessageTemplate ()}
{resource OmaSettingBase}
{hierarchy OmaSetting}
{resource OmaSettingBase64}
{resource OmaSettingBoolean}
{resource OmaSettingDateTime}
{resource OmaSettingFloatingPoint}
{resource OmaSettingInteger}
{resource OmaSettingString}
{resource OmaSettingStringXml}
{resource OnPremisesConditionalAccessSettings}
{patch OnPremisesConditionalAccessSettingsPatch}
{resource Organization}
{patch OrganizationPatch}
{resource OsVersionCount}
{resource ProxiedDomain}
{resource RemoteAssistancePartner}
{patch RemoteAssistancePartnerPatch}
{create RemoteAssistancePartner by RemoteAssistancePartner ()}
{resource RemoteLockActionResult}
{resource Report}
{resource ReportRoot}
{resource ResetPasscodeActionResult}
{resource ResourceAction}
{resource ResourceOperation}
{patch ResourceOperationPatch}
{create ResourceOperation by ResourceOperation ()}
{resource RgbColor}
{resource RoleAssignmentBase}
{hierarchy RoleAssignment}
{patch RoleAssignmentBasePatch}
{create RoleAssignmentBase by RoleAssignment ("1",)}
{resource RoleDefinitionBase}
{hierarchy RoleDefinition}
{patch RoleDefinitionBasePatch}
{create RoleDefinitionBase by RoleDefinition ()}
{resource RolePermission}
{resource RotateBitLockerKeysDeviceActionResult}
{resource SettingSource}
{resource SettingStateDeviceSummary}
{patch SettingStateDeviceSummaryPatch}
{create SettingStateDeviceSummary by SettingStateDeviceSummary ("1",)}
{resource SharedPCAccountManagerPolicy}
{resource SharedPCConfiguration}
{patch SharedPCConfigurationPatch}
{create SharedPCConfiguration by DeviceConfiguration ()}
{resource SoftwareUpdateStatusSummary}
{resource TargetedManagedAppConfiguration}
{patch TargetedManagedAppConfigurationPatch}
{create TargetedManagedAppConfiguration by TargetedManagedAppConfiguration ()}
{resource TargetedManagedAppPolicyAssignment}
{patch TargetedManagedAppPolicyAssignmentPatch}
{create TargetedManagedAppPolicyAssignment by TargetedManagedAppPolicyAssignment ("1",)}
{resource TargetedManagedAppProtectionBase}
{hierarchy TargetedManagedAppProtection}
{patch TargetedManagedAppProtectionBasePatch}
{create TargetedManagedAppProtectionBase by ManagedAppPolicy ()}
{resource TermsAndConditions}
{patch TermsAndConditionsPatch}
{create TermsAndConditions by TermsAndConditions ()}
{resource TermsAndConditionsAcceptanceStatus}
{patch TermsAndConditionsAcceptanceStatusPatch}
{create TermsAndConditionsAcceptanceStatus by TermsAndConditionsAcceptanceStatus ("1",)}
{resource TermsAndConditionsAssignment}
{patch TermsAndConditionsAssignmentPatch}
{create TermsAndConditionsAssignment by TermsAndConditionsAssignment ("1",)}
{resource UpdateWindowsDeviceAccountActionParameter}
{resource User}
{resource UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails}
{patch UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsPatch}
{create UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails by UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails ()}
{resource UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId}
{patch UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdPatch}
{create UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId by UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId ()}
{resource UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion}
{patch UserExperienceAnalyticsAppHealthAppPerformanceByOSVersionPatch}
{create UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion by UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion ()}
{resource UserExperienceAnalyticsAppHealthApplicationPerformance}
{patch UserExperienceAnalyticsAppHealthApplicationPerformancePatch}
{create UserExperienceAnalyticsAppHealthApplicationPerformance by UserExperienceAnalyticsAppHealthApplicationPerformance ()}
{resource UserExperienceAnalyticsAppHealthDeviceModelPerformance}
{patch UserExperienceAnalyticsAppHealthDeviceModelPerformancePatch}
{create UserExperienceAnalyticsAppHealthDeviceModelPerformance by UserExperienceAnalyticsAppHealthDeviceModelPerformance ()}
{resource UserExperienceAnalyticsAppHealthDevicePerformance}
{patch UserExperienceAnalyticsAppHealthDevicePerformancePatch}
{create UserExperienceAnalyticsAppHealthDevicePerformance by UserExperienceAnalyticsAppHealthDevicePerformance ()}
{resource UserExperienceAnalyticsAppHealthDevicePerformanceDetails}
{patch UserExperienceAnalyticsAppHealthDevicePerformanceDetailsPatch}
{create UserExperienceAnalyticsAppHealthDevicePerformanceDetails by UserExperienceAnalyticsAppHealthDevicePerformanceDetails ()}
{resource UserExperienceAnalyticsAppHealthOSVersionPerformance}
{patch UserExperienceAnalyticsAppHealthOSVersionPerformancePatch}
{create UserExperienceAnalyticsAppHealthOSVersionPerformance by UserExperienceAnalyticsAppHealthOSVersionPerformance ()}
{resource UserExperienceAnalyticsAutopilotDevicesSummary}
{resource UserExperienceAnalyticsBaseline}
{patch UserExperienceAnalyticsBaselinePatch}
{create UserExperienceAnalyticsBaseline by UserExperienceAnalyticsBaseline ()}
{resource UserExperienceAnalyticsCategory}
{patch UserExperienceAnalyticsCategoryPatch}
{resource UserExperienceAnalyticsCloudIdentityDevicesSummary}
{resource UserExperienceAnalyticsCloudManagementDevicesSummary}
{resource UserExperienceAnalyticsDevicePerformance}
{patch UserExperienceAnalyticsDevicePerformancePatch}
{create UserExperienceAnalyticsDevicePerformance by UserExperienceAnalyticsDevicePerformance ()}
{resource UserExperienceAnalyticsDeviceScores}
{patch UserExperienceAnalyticsDeviceScoresPatch}
{create UserExperienceAnalyticsDeviceScores by UserExperienceAnalyticsDeviceScores ()}
{resource UserExperienceAnalyticsDeviceStartupHistory}
{patch UserExperienceAnalyticsDeviceStartupHistoryPatch}
{create UserExperienceAnalyticsDeviceStartupHistory by UserExperienceAnalyticsDeviceStartupHistory ()}
{resource UserExperienceAnalyticsDeviceStartupProcess}
{patch UserExperienceAnalyticsDeviceStartupProcessPatch}
{create UserExperienceAnalyticsDeviceStartupProcess by UserExperienceAnalyticsDeviceStartupProcess ()}
{resource UserExperienceAnalyticsDeviceStartupProcessPerformance}
{patch UserExperienceAnalyticsDeviceStartupProcessPerformancePatch}
{create UserExperienceAnalyticsDeviceStartupProcessPerformance by UserExperienceAnalyticsDeviceStartupProcessPerformance ()}
{resource UserExperienceAnalyticsInsight}
{resource UserExperienceAnalyticsInsightValueBase}
{hierarchy UserExperienceAnalyticsInsightValue}
{resource UserExperienceAnalyticsMetric}
{patch UserExperienceAnalyticsMetricPatch}
{create UserExperienceAnalyticsMetric by UserExperienceAnalyticsMetric ()}
{resource UserExperienceAnalyticsMetricHistory}
{patch UserExperienceAnalyticsMetricHistoryPatch}
{create UserExperienceAnalyticsMetricHistory by UserExperienceAnalyticsMetricHistory ()}
{resource UserExperienceAnalyticsModelScores}
{patch UserExperienceAnalyticsModelScoresPatch}
{create UserExperienceAnalyticsModelScores by UserExperienceAnalyticsModelScores ()}
{resource UserExperienceAnalyticsOverview}
{patch UserExperienceAnalyticsOverviewPatch}
{resource UserExperienceAnalyticsScoreHistory}
{patch UserExperienceAnalyticsScoreHistoryPatch}
{create UserExperienceAnalyticsScoreHistory by UserExperienceAnalyticsScoreHistory ()}
{resource UserExperienceAnalyticsSettings}
{resource UserExperienceAnalyticsWindows10DevicesSummary}
{resource UserExperienceAnalyticsWorkFromAnywhereDevice}
{patch UserExperienceAnalyticsWorkFromAnywhereDevicePatch}
{create UserExperienceAnalyticsWorkFromAnywhereDevice by UserExperienceAnalyticsWorkFromAnywhereDevice ("1",)}
{resource UserExperienceAnalyticsWorkFromAnywhereDevicesSummary}
{resource UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric}
{patch UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetricPatch}
{resource UserExperienceAnalyticsWorkFromAnywhereMetric}
{patch UserExperienceAnalyticsWorkFromAnywhereMetricPatch}
{create UserExperienceAnalyticsWorkFromAnywhereMetric by UserExperienceAnalyticsWorkFromAnywhereMetric ()}
{resource UserExperienceAnalyticsWorkFromAnywhereModelPerformance}
{patch UserExperienceAnalyticsWorkFromAnywhereModelPerformancePatch}
{create UserExperienceAnalyticsWorkFromAnywhereModelPerformance by UserExperienceAnalyticsWorkFromAnywhereModelPerformance ()}
{resource UserInstallStateSummary}
{patch UserInstallStateSummaryPatch}
{create UserInstallStateSummary by UserInstallStateSummary ("1",)}
{resource VirtualEndpoint}
{patch VirtualEndpointPatch}
{resource VppLicensingType}
{resource VppToken}
{patch VppTokenPatch}
{create VppToken by VppToken ()}
{resource WebApp}
{patch WebAppPatch}
{create WebApp by MobileApp ()}
{resource Win32LobApp}
{patch Win32LobAppPatch}
{create Win32LobApp by MobileApp ()}
{resource Win32LobAppAssignmentSettings}
{resource Win32LobAppAutoUpdateSettings}
{resource Win32LobAppFileSystemRule}
{resource Win32LobAppInstallExperience}
{resource Win32LobAppMsiInformation}
{resource Win32LobAppPowerShellScriptRule}
{resource Win32LobAppProductCodeRule}
{resource Win32LobAppRegistryRule}
{resource Win32LobAppRestartSettings}
{resource Win32LobAppReturnCode}
{resource Win32LobAppRuleBase}
{hierarchy Win32LobAppRule}
{resource Windows10CompliancePolicy}
{patch Windows10CompliancePolicyPatch}
{create Windows10CompliancePolicy by DeviceCompliancePolicy ()}
{resource Windows10CustomConfiguration}
{patch Windows10CustomConfigurationPatch}
{create Windows10CustomConfiguration by DeviceConfiguration ()}
{resource Windows10EndpointProtectionConfiguration}
{patch Windows10EndpointProtectionConfigurationPatch}
{create Windows10EndpointProtectionConfiguration by DeviceConfiguration ()}
{resource Windows10EnrollmentCompletionPageConfiguration}
{patch Windows10EnrollmentCompletionPageConfigurationPatch}
{create Windows10EnrollmentCompletionPageConfiguration by DeviceEnrollmentConfiguration ()}
{resource Windows10EnterpriseModernAppManagementConfiguration}
{patch Windows10EnterpriseModernAppManagementConfigurationPatch}
{create Windows10EnterpriseModernAppManagementConfiguration by DeviceConfiguration ()}
{resource Windows10GeneralConfiguration}
{patch Windows10GeneralConfigurationPatch}
{create Windows10GeneralConfiguration by DeviceConfiguration ()}
{resource Windows10MobileCompliancePolicy}
{patch Windows10MobileCompliancePolicyPatch}
{create Windows10MobileCompliancePolicy by DeviceCompliancePolicy ()}
{resource Windows10NetworkProxyServer}
{resource Windows10SecureAssessmentConfiguration}
{patch Windows10SecureAssessmentConfigurationPatch}
{create Windows10SecureAssessmentConfiguration by DeviceConfiguration ()}
{resource Windows10TeamGeneralConfiguration}
{patch Windows10TeamGeneralConfigurationPatch}
{create Windows10TeamGeneralConfiguration by DeviceConfiguration ()}
{resource Windows81CompliancePolicy}
{patch Windows81CompliancePolicyPatch}
{create Windows81CompliancePolicy by DeviceCompliancePolicy ()}
{resource Windows81GeneralConfiguration}
{patch Windows81GeneralConfigurationPatch}
{create Windows81GeneralConfiguration by DeviceConfiguration ()}
{resource WindowsAppX}
{patch WindowsAppXPatch}
{create WindowsAppX by MobileApp ()}
{resource WindowsAppXAppAssignmentSettings}
{resource WindowsAutopilotDeviceIdentity}
{patch WindowsAutopilotDeviceIdentityPatch}
{create WindowsAutopilotDeviceIdentity by WindowsAutopilotDeviceIdentity ()}
{resource WindowsDefenderAdvancedThreatProtectionConfiguration}
{patch WindowsDefenderAdvancedThreatProtectionConfigurationPatch}
{create WindowsDefenderAdvancedThreatProtectionConfiguration by DeviceConfiguration ()}
{resource WindowsDefenderScanActionResult}
{resource WindowsDeviceADAccount}
{resource WindowsDeviceAccountBase}
{hierarchy WindowsDeviceAccount}
{resource WindowsDeviceAzureADAccount}
{resource WindowsDeviceMalwareState}
{patch WindowsDeviceMalwareStatePatch}
{create WindowsDeviceMalwareState by WindowsDeviceMalwareState ("1",)}
{resource WindowsFirewallNetworkProfile}
{resource WindowsInformationProtectionBase}
{hierarchy WindowsInformationProtection}
{patch WindowsInformationProtectionBasePatch}
{create WindowsInformationProtectionBase by ManagedAppPolicy ()}
{resource WindowsInformationProtectionAppBase}
{hierarchy WindowsInformationProtectionApp}
{resource WindowsInformationProtectionAppLearningSummary}
{patch WindowsInformationProtectionAppLearningSummaryPatch}
{create WindowsInformationProtectionAppLearningSummary by WindowsInformationProtectionAppLearningSummary ()}
{resource WindowsInformationProtectionAppLockerFile}
{patch WindowsInformationProtectionAppLockerFilePatch}
{create WindowsInformationProtectionAppLockerFile by WindowsInformationProtectionAppLockerFile ("1",)}
{resource WindowsInformationProtectionDataRecoveryCertificate}
{resource WindowsInformationProtectionDesktopApp}
{resource WindowsInformationProtectionIPRangeCollection}
{resource WindowsInformationProtectionNetworkLearningSummary}
{patch WindowsInformationProtectionNetworkLearningSummaryPatch}
{create WindowsInformationProtectionNetworkLearningSummary by WindowsInformationProtectionNetworkLearningSummary ()}
{resource WindowsInformationProtectionPolicy}
{patch WindowsInformationProtectionPolicyPatch}
{create WindowsInformationProtectionPolicy by WindowsInformationProtectionPolicy ()}
{resource WindowsInformationProtectionProxiedDomainCollection}
{resource WindowsInformationProtectionResourceCollection}
{resource WindowsInformationProtectionStoreApp}
{resource WindowsMalwareCategoryCount}
{resource WindowsMalwareExecutionStateCount}
{resource WindowsMalwareInformation}
{patch WindowsMalwareInformationPatch}
{create WindowsMalwareInformation by WindowsMalwareInformation ()}
{resource WindowsMalwareNameCount}
{resource WindowsMalwareOverview}
{resource WindowsMalwareSeverityCount}
{resource WindowsMalwareStateCount}
{resource WindowsMicrosoftEdgeApp}
{patch WindowsMicrosoftEdgeAppPatch}
{create WindowsMicrosoftEdgeApp by MobileApp ()}
{resource WindowsMinimumOperatingSystem}
{resource WindowsMobileMSI}
{patch WindowsMobileMSIPatch}
{create WindowsMobileMSI by MobileApp ()}
{resource WindowsPhone81CompliancePolicy}
{patch WindowsPhone81CompliancePolicyPatch}
{create WindowsPhone81CompliancePolicy by DeviceCompliancePolicy ()}
{resource WindowsPhone81CustomConfiguration}
{patch WindowsPhone81CustomConfigurationPatch}
{create WindowsPhone81CustomConfiguration by DeviceConfiguration ()}
{resource WindowsPhone81GeneralConfiguration}
{patch WindowsPhone81GeneralConfigurationPatch}
{create WindowsPhone81GeneralConfiguration by DeviceConfiguration ()}
{resource WindowsProtectionState}
{patch WindowsProtectionStatePatch}
{resource WindowsUniversalAppX}
{patch WindowsUniversalAppXPatch}
{create WindowsUniversalAppX by MobileApp ()}
{resource WindowsUniversalAppXAppAssignmentSettings}
{resource WindowsUniversalAppXContainedApp}
{patch WindowsUniversalAppXContainedAppPatch}
{create WindowsUniversalAppXContainedApp by MobileContainedApp ("1",)}
{resource WindowsUpdateActiveHoursInstall}
{resource WindowsUpdateForBusinessConfiguration}
{patch WindowsUpdateForBusinessConfigurationPatch}
{create WindowsUpdateForBusinessConfiguration by DeviceConfiguration ()}
{resource WindowsUpdateInstallScheduleTypeBase}
{hierarchy WindowsUpdateInstallScheduleType}
{resource WindowsUpdateScheduledInstall}
{resource WindowsWebApp}
{patch WindowsWebAppPatch}
{create WindowsWebApp by MobileApp ()}
{query AndroidLobApp (MINIMUM_SUPPORTED_OPERATING_SYSTEM PACKAGE_ID VERSION_CODE VERSION_NAME COMMITTED_CONTENT_VERSION FILE_NAME SIZE CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (CONTENT_VERSIONS of MobileAppContent ID, ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query AndroidManagedAppProtection (CUSTOM_BROWSER_DISPLAY_NAME CUSTOM_BROWSER_PACKAGE_ID DEPLOYED_APP_COUNT DISABLE_APP_ENCRYPTION_IF_DEVICE_ENCRYPTION_IS_ENABLED ENCRYPT_APP_DATA MINIMUM_REQUIRED_PATCH_VERSION MINIMUM_WARNING_PATCH_VERSION SCREEN_CAPTURE_BLOCKED IS_ASSIGNED ALLOWED_DATA_STORAGE_LOCATIONS ALLOWED_INBOUND_DATA_TRANSFER_SOURCES ALLOWED_OUTBOUND_CLIPBOARD_SHARING_LEVEL ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATIONS CONTACT_SYNC_BLOCKED DATA_BACKUP_BLOCKED DEVICE_COMPLIANCE_REQUIRED DISABLE_APP_PIN_IF_DEVICE_PIN_IS_SET FINGERPRINT_BLOCKED MANAGED_BROWSER MANAGED_BROWSER_TO_OPEN_LINKS_REQUIRED MAXIMUM_PIN_RETRIES MINIMUM_PIN_LENGTH MINIMUM_REQUIRED_APP_VERSION MINIMUM_REQUIRED_OS_VERSION MINIMUM_WARNING_APP_VERSION MINIMUM_WARNING_OS_VERSION ORGANIZATIONAL_CREDENTIALS_REQUIRED PERIOD_BEFORE_PIN_RESET PERIOD_OFFLINE_BEFORE_ACCESS_CHECK PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED PERIOD_ONLINE_BEFORE_ACCESS_CHECK PIN_CHARACTER_SET PIN_REQUIRED PRINT_BLOCKED SAVE_AS_BLOCKED SIMPLE_PIN_BLOCKED CREATED_DATE_TIME DESCRIPTION DISPLAY_NAME LAST_MODIFIED_DATE_TIME) (APPS of ManagedMobileApp ID, DEPLOYMENT_SUMMARY of ManagedAppPolicyDeploymentSummary ID, ASSIGNMENTS of TargetedManagedAppPolicyAssignment ID,)}
{query AndroidStoreApp (APP_STORE_URL MINIMUM_SUPPORTED_OPERATING_SYSTEM PACKAGE_ID CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query AppLogCollectionRequest (COMPLETED_DATE_TIME CUSTOM_LOG_FOLDERS ERROR_MESSAGE) ()}
{query AuditEvent (ACTIVITY ACTIVITY_DATE_TIME ACTIVITY_OPERATION_TYPE ACTIVITY_RESULT ACTIVITY_TYPE ACTOR CATEGORY COMPONENT_NAME CORRELATION_ID DISPLAY_NAME) ()}
{query CloudPC (AAD_DEVICE_ID DISPLAY_NAME GRACE_PERIOD_END_DATE_TIME IMAGE_DISPLAY_NAME LAST_MODIFIED_DATE_TIME MANAGED_DEVICE_ID MANAGED_DEVICE_NAME ON_PREMISES_CONNECTION_NAME PROVISIONING_POLICY_ID PROVISIONING_POLICY_NAME PROVISIONING_TYPE SERVICE_PLAN_ID SERVICE_PLAN_NAME) ()}
{query CloudPcAuditEvent (ACTIVITY ACTIVITY_DATE_TIME ACTIVITY_OPERATION_TYPE ACTIVITY_RESULT ACTIVITY_TYPE ACTOR CATEGORY COMPONENT_NAME CORRELATION_ID DISPLAY_NAME) ()}
{query CloudPcDeviceImage (DISPLAY_NAME ERROR_CODE EXPIRATION_DATE LAST_MODIFIED_DATE_TIME OPERATING_SYSTEM OS_BUILD_NUMBER OS_STATUS OS_VERSION_NUMBER SIZE_IN_GB SOURCE_IMAGE_RESOURCE_ID STATUS) ()}
{query CloudPcGalleryImage (DISPLAY_NAME END_DATE EXPIRATION_DATE OFFER_NAME OS_VERSION_NUMBER PUBLISHER_NAME SIZE_IN_GB SKU_NAME START_DATE) ()}
{query CloudPcOnPremisesConnection (AD_DOMAIN_NAME AD_DOMAIN_PASSWORD AD_DOMAIN_USERNAME ALTERNATE_RESOURCE_URL CONNECTION_TYPE DISPLAY_NAME HEALTH_CHECK_PAUSED HEALTH_CHECK_STATUS HEALTH_CHECK_STATUS_DETAIL IN_USE IN_USE_BY_CLOUD_PC ORGANIZATIONAL_UNIT RESOURCE_GROUP_ID SCOPE_IDS SUBNET_ID SUBSCRIPTION_ID SUBSCRIPTION_NAME VIRTUAL_NETWORK_ID) ()}
{query CloudPcProvisioningPolicy (ALTERNATE_RESOURCE_URL AUTOPATCH CLOUD_PC_GROUP_DISPLAY_NAME CLOUD_PC_NAMING_TEMPLATE DESCRIPTION DISPLAY_NAME DOMAIN_JOIN_CONFIGURATIONS ENABLE_SINGLE_SIGN_ON GRACE_PERIOD_IN_HOURS IMAGE_DISPLAY_NAME IMAGE_ID IMAGE_TYPE LOCAL_ADMIN_ENABLED MICROSOFT_MANAGED_DESKTOP PROVISIONING_TYPE) (ASSIGNMENTS of CloudPcProvisioningPolicyAssignment ID,)}
{query CloudPcProvisioningPolicyAssignment (ID) (ASSIGNED_USERS of User ID,)}
{query CloudPcServicePlan (DISPLAY_NAME RAM_IN_GB STORAGE_IN_GB) ()}
{query CloudPcUserSetting (CREATED_DATE_TIME DISPLAY_NAME LAST_MODIFIED_DATE_TIME LOCAL_ADMIN_ENABLED RESET_ENABLED) (ASSIGNMENTS of CloudPcUserSettingAssignment ID,)}
{query CloudPcUserSettingAssignment (CREATED_DATE_TIME) ()}
{query ComplianceManagementPartner (ANDROID_ENROLLMENT_ASSIGNMENTS ANDROID_ONBOARDED DISPLAY_NAME IOS_ENROLLMENT_ASSIGNMENTS IOS_ONBOARDED LAST_HEARTBEAT_DATE_TIME MAC_OS_ENROLLMENT_ASSIGNMENTS MAC_OS_ONBOARDED) ()}
{query DefaultManagedAppProtection (APP_DATA_ENCRYPTION_TYPE CUSTOM_SETTINGS DEPLOYED_APP_COUNT DISABLE_APP_ENCRYPTION_IF_DEVICE_ENCRYPTION_IS_ENABLED ENCRYPT_APP_DATA FACE_ID_BLOCKED MINIMUM_REQUIRED_PATCH_VERSION MINIMUM_REQUIRED_SDK_VERSION MINIMUM_WARNING_PATCH_VERSION SCREEN_CAPTURE_BLOCKED ALLOWED_DATA_STORAGE_LOCATIONS ALLOWED_INBOUND_DATA_TRANSFER_SOURCES ALLOWED_OUTBOUND_CLIPBOARD_SHARING_LEVEL ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATIONS CONTACT_SYNC_BLOCKED DATA_BACKUP_BLOCKED DEVICE_COMPLIANCE_REQUIRED DISABLE_APP_PIN_IF_DEVICE_PIN_IS_SET FINGERPRINT_BLOCKED MANAGED_BROWSER MANAGED_BROWSER_TO_OPEN_LINKS_REQUIRED MAXIMUM_PIN_RETRIES MINIMUM_PIN_LENGTH MINIMUM_REQUIRED_APP_VERSION MINIMUM_REQUIRED_OS_VERSION MINIMUM_WARNING_APP_VERSION MINIMUM_WARNING_OS_VERSION ORGANIZATIONAL_CREDENTIALS_REQUIRED PERIOD_BEFORE_PIN_RESET PERIOD_OFFLINE_BEFORE_ACCESS_CHECK PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED PERIOD_ONLINE_BEFORE_ACCESS_CHECK PIN_CHARACTER_SET PIN_REQUIRED PRINT_BLOCKED SAVE_AS_BLOCKED SIMPLE_PIN_BLOCKED CREATED_DATE_TIME DESCRIPTION DISPLAY_NAME LAST_MODIFIED_DATE_TIME) (APPS of ManagedMobileApp ID, DEPLOYMENT_SUMMARY of ManagedAppPolicyDeploymentSummary ID,)}
{query DetectedApp (DEVICE_COUNT DISPLAY_NAME PLATFORM PUBLISHER SIZE_IN_BYTE) (MANAGED_DEVICES of ManagedDevice ID,)}
{query DeviceAndAppManagementRoleAssignment (MEMBERS DESCRIPTION DISPLAY_NAME) (ROLE_DEFINITION of RoleDefinition ID,)}
{query DeviceCategory (DESCRIPTION) ()}
{query DeviceComplianceActionItem (ACTION_TYPE GRACE_PERIOD_HOURS NOTIFICATION_MESSAGE_CC_LIST) ()}
{query DeviceComplianceDeviceStatus (COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME DEVICE_DISPLAY_NAME DEVICE_MODEL LAST_REPORTED_DATE_TIME STATUS USER_NAME) ()}
{query DeviceCompliancePolicy (CREATED_DATE_TIME DESCRIPTION DISPLAY_NAME LAST_MODIFIED_DATE_TIME) (ASSIGNMENTS of DeviceCompliancePolicyAssignment ID, DEVICE_SETTING_STATE_SUMMARIES of SettingStateDeviceSummary ID, DEVICE_STATUSES of DeviceComplianceDeviceStatus ID, DEVICE_STATUS_OVERVIEW of DeviceComplianceDeviceOverview ID, SCHEDULED_ACTIONS_FOR_RULE of DeviceComplianceScheduledActionForRule ID, USER_STATUSES of DeviceComplianceUserStatus ID, USER_STATUS_OVERVIEW of DeviceComplianceUserOverview ID,)}
{query DeviceCompliancePolicyAssignment (ID) ()}
{query DeviceCompliancePolicySettingStateSummary (COMPLIANT_DEVICE_COUNT CONFLICT_DEVICE_COUNT ERROR_DEVICE_COUNT NON_COMPLIANT_DEVICE_COUNT NOT_APPLICABLE_DEVICE_COUNT PLATFORM_TYPE REMEDIATED_DEVICE_COUNT SETTING SETTING_NAME) (DEVICE_COMPLIANCE_SETTING_STATES of DeviceComplianceSettingState ID,)}
{query DeviceCompliancePolicyState (DISPLAY_NAME PLATFORM_TYPE SETTING_COUNT SETTING_STATES STATE) ()}
{query DeviceComplianceScheduledActionForRule (ID) (SCHEDULED_ACTION_CONFIGURATIONS of DeviceComplianceActionItem ID,)}
{query DeviceComplianceSettingState (COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME DEVICE_ID DEVICE_MODEL DEVICE_NAME SETTING SETTING_NAME STATE USER_EMAIL USER_ID USER_NAME) ()}
{query DeviceComplianceUserStatus (USER_DISPLAY_NAME DEVICES_COUNT STATUS LAST_REPORTED_DATE_TIME) ()}
{query DeviceConfiguration (CREATED_DATE_TIME DESCRIPTION DISPLAY_NAME LAST_MODIFIED_DATE_TIME) (ASSIGNMENTS of DeviceConfigurationAssignment ID, DEVICE_SETTING_STATE_SUMMARIES of SettingStateDeviceSummary ID, DEVICE_STATUSES of DeviceConfigurationDeviceStatus ID, DEVICE_STATUS_OVERVIEW of DeviceConfigurationDeviceOverview ID, USER_STATUSES of DeviceConfigurationUserStatus ID, USER_STATUS_OVERVIEW of DeviceConfigurationUserOverview ID,)}
{query DeviceConfigurationAssignment (ID) ()}
{query DeviceConfigurationDeviceStatus (COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME DEVICE_DISPLAY_NAME DEVICE_MODEL LAST_REPORTED_DATE_TIME STATUS USER_NAME) ()}
{query DeviceConfigurationState (DISPLAY_NAME PLATFORM_TYPE SETTING_COUNT SETTING_STATES STATE) ()}
{query DeviceConfigurationUserStatus (DEVICES_COUNT LAST_REPORTED_DATE_TIME STATUS USER_DISPLAY_NAME) ()}
{query DeviceEnrollmentConfiguration (CREATED_DATE_TIME DESCRIPTION DISPLAY_NAME LAST_MODIFIED_DATE_TIME PRIORITY) (ASSIGNMENTS of EnrollmentConfigurationAssignment ID,)}
{query DeviceInstallState (DEVICE_ID DEVICE_NAME ERROR_CODE INSTALL_STATE LAST_SYNC_DATE_TIME OS_DESCRIPTION OS_VERSION) ()}
{query DeviceLogCollectionResponse (ENROLLED_BY_USER EXPIRATION_DATE_TIME_UTC INITIATED_BY_USER_PRINCIPAL_NAME MANAGED_DEVICE_ID RECEIVED_DATE_TIME_UTC REQUESTED_DATE_TIME_UTC SIZE_IN_KB) ()}
{query DeviceManagementExchangeConnector (CONNECTOR_SERVER_NAME EXCHANGE_ALIAS EXCHANGE_CONNECTOR_TYPE EXCHANGE_ORGANIZATION LAST_SYNC_DATE_TIME PRIMARY_SMTP_ADDRESS SERVER_NAME STATUS) ()}
{query DeviceManagementExportJob (EXPIRATION_DATE_TIME FILTER FORMAT LOCALIZATION_TYPE REPORT_NAME REQUEST_DATE_TIME SELECT SNAPSHOT_ID STATUS) ()}
{query DeviceManagementPartner (DISPLAY_NAME GROUPS_REQUIRING_PARTNER_ENROLLMENT IS_CONFIGURED LAST_HEARTBEAT_DATE_TIME PARTNER_APP_TYPE PARTNER_STATE SINGLE_TENANT_APP_ID WHEN_PARTNER_DEVICES_WILL_BE_MARKED_AS_NON_COMPLIANT_DATE_TIME) ()}
{query DeviceManagementTroubleshootingEvent (CORRELATION_ID) ()}
{query EnrollmentConfigurationAssignment (ID) ()}
{query ImportedWindowsAutopilotDeviceIdentity (ASSIGNED_USER_PRINCIPAL_NAME GROUP_TAG HARDWARE_IDENTIFIER IMPORT_ID PRODUCT_KEY SERIAL_NUMBER) ()}
{query IosLobApp (APPLICABLE_DEVICE_TYPE BUILD_NUMBER BUNDLE_ID EXPIRATION_DATE_TIME MINIMUM_SUPPORTED_OPERATING_SYSTEM VERSION_NUMBER COMMITTED_CONTENT_VERSION FILE_NAME SIZE CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (CONTENT_VERSIONS of MobileAppContent ID, ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query IosManagedAppProtection (APP_DATA_ENCRYPTION_TYPE CUSTOM_BROWSER_PROTOCOL DEPLOYED_APP_COUNT FACE_ID_BLOCKED MINIMUM_REQUIRED_SDK_VERSION IS_ASSIGNED ALLOWED_DATA_STORAGE_LOCATIONS ALLOWED_INBOUND_DATA_TRANSFER_SOURCES ALLOWED_OUTBOUND_CLIPBOARD_SHARING_LEVEL ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATIONS CONTACT_SYNC_BLOCKED DATA_BACKUP_BLOCKED DEVICE_COMPLIANCE_REQUIRED DISABLE_APP_PIN_IF_DEVICE_PIN_IS_SET FINGERPRINT_BLOCKED MANAGED_BROWSER MANAGED_BROWSER_TO_OPEN_LINKS_REQUIRED MAXIMUM_PIN_RETRIES MINIMUM_PIN_LENGTH MINIMUM_REQUIRED_APP_VERSION MINIMUM_REQUIRED_OS_VERSION MINIMUM_WARNING_APP_VERSION MINIMUM_WARNING_OS_VERSION ORGANIZATIONAL_CREDENTIALS_REQUIRED PERIOD_BEFORE_PIN_RESET PERIOD_OFFLINE_BEFORE_ACCESS_CHECK PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED PERIOD_ONLINE_BEFORE_ACCESS_CHECK PIN_CHARACTER_SET PIN_REQUIRED PRINT_BLOCKED SAVE_AS_BLOCKED SIMPLE_PIN_BLOCKED CREATED_DATE_TIME DESCRIPTION DISPLAY_NAME LAST_MODIFIED_DATE_TIME) (APPS of ManagedMobileApp ID, DEPLOYMENT_SUMMARY of ManagedAppPolicyDeploymentSummary ID, ASSIGNMENTS of TargetedManagedAppPolicyAssignment ID,)}
{query IosStoreApp (APPLICABLE_DEVICE_TYPE APP_STORE_URL BUNDLE_ID MINIMUM_SUPPORTED_OPERATING_SYSTEM CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query IosUpdateDeviceStatus (COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME DEVICE_DISPLAY_NAME DEVICE_ID DEVICE_MODEL INSTALL_STATUS LAST_REPORTED_DATE_TIME OS_VERSION STATUS USER_ID USER_NAME) ()}
{query IosVppApp (APPLICABLE_DEVICE_TYPE APP_STORE_URL BUNDLE_ID LICENSING_TYPE RELEASE_DATE_TIME TOTAL_LICENSE_COUNT USED_LICENSE_COUNT VPP_TOKEN_ACCOUNT_TYPE VPP_TOKEN_APPLE_ID VPP_TOKEN_ORGANIZATION_NAME CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query LocalizedNotificationMessage (IS_DEFAULT LAST_MODIFIED_DATE_TIME LOCALE MESSAGE_TEMPLATE) ()}
{query MacOSDmgApp (IGNORE_VERSION_DETECTION INCLUDED_APPS MINIMUM_SUPPORTED_OPERATING_SYSTEM PRIMARY_BUNDLE_ID PRIMARY_BUNDLE_VERSION COMMITTED_CONTENT_VERSION FILE_NAME SIZE CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (CONTENT_VERSIONS of MobileAppContent ID, ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query MacOSLobApp (BUILD_NUMBER BUNDLE_ID CHILD_APPS IGNORE_VERSION_DETECTION INSTALL_AS_MANAGED MD5_HASH MD5_HASH_CHUNK_SIZE MINIMUM_SUPPORTED_OPERATING_SYSTEM VERSION_NUMBER COMMITTED_CONTENT_VERSION FILE_NAME SIZE CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (CONTENT_VERSIONS of MobileAppContent ID, ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query MalwareStateForWindowsDevice (DETECTION_COUNT DEVICE_NAME EXECUTION_STATE INITIAL_DETECTION_DATE_TIME LAST_STATE_CHANGE_DATE_TIME) ()}
{query ManagedAndroidLobApp (MINIMUM_SUPPORTED_OPERATING_SYSTEM PACKAGE_ID VERSION_CODE VERSION_NAME COMMITTED_CONTENT_VERSION FILE_NAME SIZE APP_AVAILABILITY VERSION CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (CONTENT_VERSIONS of MobileAppContent ID, ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query ManagedAppOperation (DISPLAY_NAME LAST_MODIFIED_DATE_TIME STATE) ()}
{query ManagedAppPolicy (CREATED_DATE_TIME DESCRIPTION DISPLAY_NAME LAST_MODIFIED_DATE_TIME) ()}
{query ManagedAppRegistration (APP_IDENTIFIER APPLICATION_VERSION CREATED_DATE_TIME DEVICE_NAME DEVICE_TAG DEVICE_TYPE FLAGGED_REASONS LAST_SYNC_DATE_TIME MANAGEMENT_SDK_VERSION PLATFORM_VERSION USER_ID) (APPLIED_POLICIES of ManagedAppPolicy ID, INTENDED_POLICIES of ManagedAppPolicy ID, OPERATIONS of ManagedAppOperation ID,)}
{query ManagedAppStatus (DISPLAY_NAME) ()}
{query ManagedDevice (ACTIVATION_LOCK_BYPASS_CODE ANDROID_SECURITY_PATCH_LEVEL AZURE_AD_DEVICE_ID AZURE_AD_REGISTERED COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME COMPLIANCE_STATE CONFIGURATION_MANAGER_CLIENT_ENABLED_FEATURES DEVICE_ACTION_RESULTS DEVICE_CATEGORY_DISPLAY_NAME DEVICE_ENROLLMENT_TYPE DEVICE_HEALTH_ATTESTATION_STATE DEVICE_NAME DEVICE_REGISTRATION_STATE EAS_ACTIVATED EAS_ACTIVATION_DATE_TIME EAS_DEVICE_ID EMAIL_ADDRESS ENROLLED_DATE_TIME ENROLLMENT_PROFILE_NAME ETHERNET_MAC_ADDRESS EXCHANGE_ACCESS_STATE EXCHANGE_ACCESS_STATE_REASON EXCHANGE_LAST_SUCCESSFUL_SYNC_DATE_TIME FREE_STORAGE_SPACE_IN_BYTES ICCID IMEI IS_ENCRYPTED IS_SUPERVISED JAIL_BROKEN LAST_SYNC_DATE_TIME MANAGED_DEVICE_NAME MANAGED_DEVICE_OWNER_TYPE MANAGEMENT_AGENT MANAGEMENT_CERTIFICATE_EXPIRATION_DATE MANAGEMENT_STATE MANUFACTURER MEID MODEL NOTES OPERATING_SYSTEM OS_VERSION PARTNER_REPORTED_THREAT_STATE PHONE_NUMBER PHYSICAL_MEMORY_IN_BYTES REMOTE_ASSISTANCE_SESSION_ERROR_DETAILS REMOTE_ASSISTANCE_SESSION_URL REQUIRE_USER_ENROLLMENT_APPROVAL SERIAL_NUMBER SUBSCRIBER_CARRIER TOTAL_STORAGE_SPACE_IN_BYTES UDID USER_DISPLAY_NAME USER_ID USER_PRINCIPAL_NAME) (DEVICE_CATEGORY of DeviceCategory ID, DEVICE_COMPLIANCE_POLICY_STATES of DeviceCompliancePolicyState ID, DEVICE_CONFIGURATION_STATES of DeviceConfigurationState ID, LOG_COLLECTION_REQUESTS of DeviceLogCollectionResponse ID, USERS of User ID, WINDOWS_PROTECTION_STATE of WindowsProtectionState ID,)}
{query ManagedDeviceMobileAppConfiguration (CREATED_DATE_TIME DESCRIPTION DISPLAY_NAME LAST_MODIFIED_DATE_TIME TARGETED_MOBILE_APPS) (ASSIGNMENTS of ManagedDeviceMobileAppConfigurationAssignment ID, DEVICE_STATUSES of ManagedDeviceMobileAppConfigurationDeviceStatus ID, DEVICE_STATUS_SUMMARY of ManagedDeviceMobileAppConfigurationDeviceSummary ID, USER_STATUSES of ManagedDeviceMobileAppConfigurationUserStatus ID, USER_STATUS_SUMMARY of ManagedDeviceMobileAppConfigurationUserSummary ID,)}
{query ManagedDeviceMobileAppConfigurationAssignment (ID) ()}
{query ManagedDeviceMobileAppConfigurationDeviceStatus (COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME DEVICE_DISPLAY_NAME DEVICE_MODEL LAST_REPORTED_DATE_TIME STATUS USER_NAME) ()}
{query ManagedDeviceMobileAppConfigurationUserStatus (DEVICES_COUNT LAST_REPORTED_DATE_TIME STATUS USER_DISPLAY_NAME) ()}
{query ManagedEBook (CREATED_DATE_TIME DESCRIPTION DISPLAY_NAME INFORMATION_URL LARGE_COVER LAST_MODIFIED_DATE_TIME PRIVACY_INFORMATION_URL PUBLISHED_DATE_TIME) (ASSIGNMENTS of ManagedEBookAssignment ID, DEVICE_STATES of DeviceInstallState ID, INSTALL_SUMMARY of EBookInstallSummary ID, USER_STATE_SUMMARY of UserInstallStateSummary ID,)}
{query ManagedEBookAssignment (INSTALL_INTENT) ()}
{query ManagedIOSLobApp (APPLICABLE_DEVICE_TYPE BUILD_NUMBER BUNDLE_ID EXPIRATION_DATE_TIME MINIMUM_SUPPORTED_OPERATING_SYSTEM VERSION_NUMBER COMMITTED_CONTENT_VERSION FILE_NAME SIZE APP_AVAILABILITY VERSION CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (CONTENT_VERSIONS of MobileAppContent ID, ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query ManagedMobileApp (MOBILE_APP_IDENTIFIER) ()}
{query ManagedMobileLobApp (COMMITTED_CONTENT_VERSION FILE_NAME SIZE APP_AVAILABILITY VERSION CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (CONTENT_VERSIONS of MobileAppContent ID, ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query MdmWindowsInformationProtectionPolicy (AZURE_RIGHTS_MANAGEMENT_SERVICES_ALLOWED DATA_RECOVERY_CERTIFICATE ENFORCEMENT_LEVEL ENTERPRISE_DOMAIN ENTERPRISE_INTERNAL_PROXY_SERVERS ENTERPRISE_IP_RANGES ENTERPRISE_IP_RANGES_ARE_AUTHORITATIVE ENTERPRISE_NETWORK_DOMAIN_NAMES ENTERPRISE_PROTECTED_DOMAIN_NAMES ENTERPRISE_PROXIED_DOMAINS ENTERPRISE_PROXY_SERVERS ENTERPRISE_PROXY_SERVERS_ARE_AUTHORITATIVE EXEMPT_APPS ICONS_VISIBLE INDEXING_ENCRYPTED_STORES_OR_ITEMS_BLOCKED IS_ASSIGNED NEUTRAL_DOMAIN_RESOURCES PROTECTED_APPS PROTECTION_UNDER_LOCK_CONFIG_REQUIRED REVOKE_ON_UNENROLL_DISABLED RIGHTS_MANAGEMENT_SERVICES_TEMPLATE_ID SMB_AUTO_ENCRYPTED_FILE_EXTENSIONS CREATED_DATE_TIME DESCRIPTION DISPLAY_NAME LAST_MODIFIED_DATE_TIME) (ASSIGNMENTS of TargetedManagedAppPolicyAssignment ID, EXEMPT_APP_LOCKER_FILES of WindowsInformationProtectionAppLockerFile ID, PROTECTED_APP_LOCKER_FILES of WindowsInformationProtectionAppLockerFile ID,)}
{query MicrosoftStoreForBusinessApp (LICENSE_TYPE PACKAGE_IDENTITY_NAME PRODUCT_KEY TOTAL_LICENSE_COUNT USED_LICENSE_COUNT CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query MobileApp (CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query MobileAppAssignment (INTENT SETTINGS) ()}
{query MobileAppCategory (DISPLAY_NAME) ()}
{query MobileAppContent (ID) (CONTAINED_APPS of MobileContainedApp ID, FILES of MobileAppContentFile ID,)}
{query MobileAppContentFile (AZURE_STORAGE_URI AZURE_STORAGE_URI_EXPIRATION_DATE_TIME CREATED_DATE_TIME IS_COMMITTED IS_DEPENDENCY MANIFEST NAME SIZE SIZE_ENCRYPTED) ()}
{query MobileAppRelationship (SOURCE_DISPLAY_NAME SOURCE_DISPLAY_VERSION SOURCE_ID SOURCE_PUBLISHER_DISPLAY_NAME TARGET_DISPLAY_NAME TARGET_DISPLAY_VERSION TARGET_ID) ()}
{query MobileAppTroubleshootingEvent (ID) (APP_LOG_COLLECTION_REQUESTS of AppLogCollectionRequest ID,)}
{query MobileContainedApp (ID) ()}
{query MobileLobApp (COMMITTED_CONTENT_VERSION FILE_NAME SIZE CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (CONTENT_VERSIONS of MobileAppContent ID, ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query MobileThreatDefenseConnector (ALLOW_PARTNER_TO_COLLECT_IOS_APPLICATION_METADATA ALLOW_PARTNER_TO_COLLECT_IOS_PERSONAL_APPLICATION_METADATA ANDROID_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA ANDROID_ENABLED ANDROID_MOBILE_APPLICATION_MANAGEMENT_ENABLED IOS_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA IOS_ENABLED IOS_MOBILE_APPLICATION_MANAGEMENT_ENABLED LAST_HEARTBEAT_DATE_TIME MICROSOFT_DEFENDER_FOR_ENDPOINT_ATTACH_ENABLED PARTNER_STATE PARTNER_UNRESPONSIVENESS_THRESHOLD_IN_DAYS PARTNER_UNSUPPORTED_OS_VERSION_BLOCKED WINDOWS_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA) ()}
{query NotificationMessageTemplate (BRANDING_OPTIONS DEFAULT_LOCALE DISPLAY_NAME LAST_MODIFIED_DATE_TIME) (LOCALIZED_NOTIFICATION_MESSAGES of LocalizedNotificationMessage ID,)}
{query Organization (DISPLAY_NAME MOBILE_DEVICE_MANAGEMENT_AUTHORITY) ()}
{query RemoteAssistancePartner (DISPLAY_NAME LAST_CONNECTION_DATE_TIME ONBOARDING_STATUS) ()}
{query ResourceOperation (ACTION_NAME DESCRIPTION) ()}
{query RoleAssignment (DESCRIPTION DISPLAY_NAME) (ROLE_DEFINITION of RoleDefinition ID,)}
{query RoleDefinition (DESCRIPTION DISPLAY_NAME IS_BUILT_IN) (ROLE_ASSIGNMENTS of RoleAssignment ID,)}
{query SettingStateDeviceSummary (COMPLIANT_DEVICE_COUNT CONFLICT_DEVICE_COUNT ERROR_DEVICE_COUNT INSTANCE_PATH NON_COMPLIANT_DEVICE_COUNT NOT_APPLICABLE_DEVICE_COUNT REMEDIATED_DEVICE_COUNT SETTING_NAME) ()}
{query TargetedManagedAppConfiguration (DEPLOYED_APP_COUNT IS_ASSIGNED CUSTOM_SETTINGS CREATED_DATE_TIME DESCRIPTION DISPLAY_NAME LAST_MODIFIED_DATE_TIME) (APPS of ManagedMobileApp ID, ASSIGNMENTS of TargetedManagedAppPolicyAssignment ID, DEPLOYMENT_SUMMARY of ManagedAppPolicyDeploymentSummary ID,)}
{query TargetedManagedAppPolicyAssignment (ID) ()}
{query TargetedManagedAppProtection (IS_ASSIGNED ALLOWED_DATA_STORAGE_LOCATIONS ALLOWED_INBOUND_DATA_TRANSFER_SOURCES ALLOWED_OUTBOUND_CLIPBOARD_SHARING_LEVEL ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATIONS CONTACT_SYNC_BLOCKED DATA_BACKUP_BLOCKED DEVICE_COMPLIANCE_REQUIRED DISABLE_APP_PIN_IF_DEVICE_PIN_IS_SET FINGERPRINT_BLOCKED MANAGED_BROWSER MANAGED_BROWSER_TO_OPEN_LINKS_REQUIRED MAXIMUM_PIN_RETRIES MINIMUM_PIN_LENGTH MINIMUM_REQUIRED_APP_VERSION MINIMUM_REQUIRED_OS_VERSION MINIMUM_WARNING_APP_VERSION MINIMUM_WARNING_OS_VERSION ORGANIZATIONAL_CREDENTIALS_REQUIRED PERIOD_BEFORE_PIN_RESET PERIOD_OFFLINE_BEFORE_ACCESS_CHECK PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED PERIOD_ONLINE_BEFORE_ACCESS_CHECK PIN_CHARACTER_SET PIN_REQUIRED PRINT_BLOCKED SAVE_AS_BLOCKED SIMPLE_PIN_BLOCKED CREATED_DATE_TIME DESCRIPTION DISPLAY_NAME LAST_MODIFIED_DATE_TIME) (ASSIGNMENTS of TargetedManagedAppPolicyAssignment ID,)}
{query TermsAndConditions (ACCEPTANCE_STATEMENT BODY_TEXT CREATED_DATE_TIME DESCRIPTION DISPLAY_NAME LAST_MODIFIED_DATE_TIME TITLE) (ACCEPTANCE_STATUSES of TermsAndConditionsAcceptanceStatus ID, ASSIGNMENTS of TermsAndConditionsAssignment ID,)}
{query TermsAndConditionsAcceptanceStatus (ACCEPTED_DATE_TIME ACCEPTED_VERSION USER_DISPLAY_NAME) (TERMS_AND_CONDITIONS of TermsAndConditions ID,)}
{query TermsAndConditionsAssignment (ID) ()}
{query User (ACCOUNT_ENABLED DISPLAY_NAME GIVEN_NAME JOB_TITLE MAIL SURNAME) (MANAGED_DEVICES of ManagedDevice ID,)}
{query UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails (APP_CRASH_COUNT APP_DISPLAY_NAME APP_NAME APP_PUBLISHER APP_VERSION DEVICE_COUNT_WITH_CRASHES IS_LATEST_USED_VERSION) ()}
{query UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId (APP_CRASH_COUNT APP_DISPLAY_NAME APP_NAME APP_PUBLISHER APP_VERSION DEVICE_DISPLAY_NAME DEVICE_ID) ()}
{query UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion (ACTIVE_DEVICE_COUNT APP_CRASH_COUNT APP_DISPLAY_NAME APP_NAME APP_PUBLISHER APP_USAGE_DURATION MEAN_TIME_TO_FAILURE_IN_MINUTES OS_BUILD_NUMBER) ()}
{query UserExperienceAnalyticsAppHealthApplicationPerformance (ACTIVE_DEVICE_COUNT APP_CRASH_COUNT APP_DISPLAY_NAME APP_HANG_COUNT APP_HEALTH_SCORE APP_NAME APP_PUBLISHER APP_USAGE_DURATION) ()}
{query UserExperienceAnalyticsAppHealthDeviceModelPerformance (ACTIVE_DEVICE_COUNT DEVICE_MANUFACTURER DEVICE_MODEL HEALTH_STATUS MEAN_TIME_TO_FAILURE_IN_MINUTES) ()}
{query UserExperienceAnalyticsAppHealthDevicePerformance (APP_CRASH_COUNT APP_HANG_COUNT CRASHED_APP_COUNT DEVICE_APP_HEALTH_SCORE DEVICE_DISPLAY_NAME DEVICE_ID DEVICE_MANUFACTURER DEVICE_MODEL HEALTH_STATUS MEAN_TIME_TO_FAILURE_IN_MINUTES) ()}
{query UserExperienceAnalyticsAppHealthDevicePerformanceDetails (APP_DISPLAY_NAME APP_PUBLISHER APP_VERSION DEVICE_DISPLAY_NAME DEVICE_ID EVENT_DATE_TIME) ()}
{query UserExperienceAnalyticsAppHealthOSVersionPerformance (ACTIVE_DEVICE_COUNT MEAN_TIME_TO_FAILURE_IN_MINUTES OS_BUILD_NUMBER OS_VERSION) ()}
{query UserExperienceAnalyticsBaseline (CREATED_DATE_TIME DISPLAY_NAME) (APP_HEALTH_METRICS of UserExperienceAnalyticsCategory ID, BATTERY_HEALTH_METRICS of UserExperienceAnalyticsCategory ID, BEST_PRACTICES_METRICS of UserExperienceAnalyticsCategory ID, DEVICE_BOOT_PERFORMANCE_METRICS of UserExperienceAnalyticsCategory ID, REBOOT_ANALYTICS_METRICS of UserExperienceAnalyticsCategory ID, RESOURCE_PERFORMANCE_METRICS of UserExperienceAnalyticsCategory ID, WORK_FROM_ANYWHERE_METRICS of UserExperienceAnalyticsCategory ID,)}
{query UserExperienceAnalyticsCategory (ID) (METRIC_VALUES of UserExperienceAnalyticsMetric ID,)}
{query UserExperienceAnalyticsDevicePerformance (AVERAGE_BLUE_SCREENS AVERAGE_RESTARTS BLUE_SCREEN_COUNT BOOT_SCORE CORE_BOOT_TIME_IN_MS CORE_LOGIN_TIME_IN_MS DEVICE_COUNT DEVICE_NAME DISK_TYPE GROUP_POLICY_BOOT_TIME_IN_MS GROUP_POLICY_LOGIN_TIME_IN_MS HEALTH_STATUS LOGIN_SCORE MANUFACTURER MODEL MODEL_STARTUP_PERFORMANCE_SCORE OPERATING_SYSTEM_VERSION RESPONSIVE_DESKTOP_TIME_IN_MS RESTART_COUNT) ()}
{query UserExperienceAnalyticsDeviceScores (APP_RELIABILITY_SCORE BATTERY_HEALTH_SCORE DEVICE_NAME ENDPOINT_ANALYTICS_SCORE HEALTH_STATUS MANUFACTURER MODEL STARTUP_PERFORMANCE_SCORE) ()}
{query UserExperienceAnalyticsDeviceStartupHistory (CORE_BOOT_TIME_IN_MS CORE_LOGIN_TIME_IN_MS DEVICE_ID FEATURE_UPDATE_BOOT_TIME_IN_MS GROUP_POLICY_BOOT_TIME_IN_MS GROUP_POLICY_LOGIN_TIME_IN_MS IS_FEATURE_UPDATE IS_FIRST_LOGIN OPERATING_SYSTEM_VERSION RESPONSIVE_DESKTOP_TIME_IN_MS RESTART_CATEGORY RESTART_FAULT_BUCKET RESTART_STOP_CODE START_TIME TOTAL_BOOT_TIME_IN_MS) ()}
{query UserExperienceAnalyticsDeviceStartupProcess (MANAGED_DEVICE_ID PROCESS_NAME PRODUCT_NAME PUBLISHER) ()}
{query UserExperienceAnalyticsDeviceStartupProcessPerformance (DEVICE_COUNT MEDIAN_IMPACT_IN_MS PROCESS_NAME PRODUCT_NAME PUBLISHER) ()}
{query UserExperienceAnalyticsMetric (UNIT) ()}
{query UserExperienceAnalyticsMetricHistory (DEVICE_ID METRIC_DATE_TIME) ()}
{query UserExperienceAnalyticsModelScores (APP_RELIABILITY_SCORE BATTERY_HEALTH_SCORE ENDPOINT_ANALYTICS_SCORE HEALTH_STATUS MANUFACTURER MODEL MODEL_DEVICE_COUNT STARTUP_PERFORMANCE_SCORE) ()}
{query UserExperienceAnalyticsScoreHistory (ID) ()}
{query UserExperienceAnalyticsWorkFromAnywhereDevice (AUTO_PILOT_PROFILE_ASSIGNED AUTO_PILOT_REGISTERED AZURE_AD_DEVICE_ID AZURE_AD_JOIN_TYPE AZURE_AD_REGISTERED CLOUD_IDENTITY_SCORE CLOUD_MANAGEMENT_SCORE CLOUD_PROVISIONING_SCORE COMPLIANCE_POLICY_SET_TO_INTUNE DEVICE_ID DEVICE_NAME HEALTH_STATUS IS_CLOUD_MANAGED_GATEWAY_ENABLED MANAGED_BY MANUFACTURER MODEL OS_CHECK_FAILED OS_DESCRIPTION OS_VERSION OTHER_WORKLOADS_SET_TO_INTUNE OWNERSHIP PROCESSOR64_BIT_CHECK_FAILED PROCESSOR_CORE_COUNT_CHECK_FAILED PROCESSOR_FAMILY_CHECK_FAILED PROCESSOR_SPEED_CHECK_FAILED RAM_CHECK_FAILED SECURE_BOOT_CHECK_FAILED SERIAL_NUMBER STORAGE_CHECK_FAILED TENANT_ATTACHED TPM_CHECK_FAILED UPGRADE_ELIGIBILITY WINDOWS_SCORE) ()}
{query UserExperienceAnalyticsWorkFromAnywhereMetric (ID) (METRIC_DEVICES of UserExperienceAnalyticsWorkFromAnywhereDevice ID,)}
{query UserExperienceAnalyticsWorkFromAnywhereModelPerformance (CLOUD_IDENTITY_SCORE CLOUD_MANAGEMENT_SCORE CLOUD_PROVISIONING_SCORE HEALTH_STATUS MANUFACTURER MODEL MODEL_DEVICE_COUNT WINDOWS_SCORE) ()}
{query UserInstallStateSummary (FAILED_DEVICE_COUNT INSTALLED_DEVICE_COUNT NOT_INSTALLED_DEVICE_COUNT) (DEVICE_STATES of DeviceInstallState ID,)}
{query VppToken (APPLE_ID AUTOMATICALLY_UPDATE_APPS COUNTRY_OR_REGION EXPIRATION_DATE_TIME LAST_MODIFIED_DATE_TIME LAST_SYNC_DATE_TIME LAST_SYNC_STATUS ORGANIZATION_NAME STATE TOKEN) ()}
{query Win32LobApp (ALLOWED_ARCHITECTURES APPLICABLE_ARCHITECTURES INSTALL_COMMAND_LINE INSTALL_EXPERIENCE MINIMUM_CPU_SPEED_IN_M_HZ MINIMUM_FREE_DISK_SPACE_IN_MB MINIMUM_MEMORY_IN_MB MINIMUM_NUMBER_OF_PROCESSORS MINIMUM_SUPPORTED_WINDOWS_RELEASE MSI_INFORMATION RETURN_CODES RULES SETUP_FILE_PATH UNINSTALL_COMMAND_LINE COMMITTED_CONTENT_VERSION FILE_NAME SIZE CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (CONTENT_VERSIONS of MobileAppContent ID, ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query WindowsAppX (APPLICABLE_ARCHITECTURES IDENTITY_NAME IDENTITY_PUBLISHER_HASH IDENTITY_RESOURCE_IDENTIFIER IDENTITY_VERSION IS_BUNDLE MINIMUM_SUPPORTED_OPERATING_SYSTEM COMMITTED_CONTENT_VERSION FILE_NAME SIZE CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (CONTENT_VERSIONS of MobileAppContent ID, ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query WindowsAutopilotDeviceIdentity (ADDRESSABLE_USER_NAME AZURE_ACTIVE_DIRECTORY_DEVICE_ID DISPLAY_NAME ENROLLMENT_STATE GROUP_TAG LAST_CONTACTED_DATE_TIME MANAGED_DEVICE_ID MANUFACTURER MODEL PRODUCT_KEY PURCHASE_ORDER_IDENTIFIER RESOURCE_NAME SERIAL_NUMBER SKU_NUMBER SYSTEM_FAMILY) ()}
{query WindowsDeviceMalwareState (ADDITIONAL_INFORMATION_URL CATEGORY DETECTION_COUNT DISPLAY_NAME EXECUTION_STATE INITIAL_DETECTION_DATE_TIME LAST_STATE_CHANGE_DATE_TIME SEVERITY STATE) ()}
{query WindowsInformationProtection (AZURE_RIGHTS_MANAGEMENT_SERVICES_ALLOWED DATA_RECOVERY_CERTIFICATE ENFORCEMENT_LEVEL ENTERPRISE_DOMAIN ENTERPRISE_INTERNAL_PROXY_SERVERS ENTERPRISE_IP_RANGES ENTERPRISE_IP_RANGES_ARE_AUTHORITATIVE ENTERPRISE_NETWORK_DOMAIN_NAMES ENTERPRISE_PROTECTED_DOMAIN_NAMES ENTERPRISE_PROXIED_DOMAINS ENTERPRISE_PROXY_SERVERS ENTERPRISE_PROXY_SERVERS_ARE_AUTHORITATIVE EXEMPT_APPS ICONS_VISIBLE INDEXING_ENCRYPTED_STORES_OR_ITEMS_BLOCKED IS_ASSIGNED NEUTRAL_DOMAIN_RESOURCES PROTECTED_APPS PROTECTION_UNDER_LOCK_CONFIG_REQUIRED REVOKE_ON_UNENROLL_DISABLED RIGHTS_MANAGEMENT_SERVICES_TEMPLATE_ID SMB_AUTO_ENCRYPTED_FILE_EXTENSIONS CREATED_DATE_TIME DESCRIPTION DISPLAY_NAME LAST_MODIFIED_DATE_TIME) (ASSIGNMENTS of TargetedManagedAppPolicyAssignment ID, EXEMPT_APP_LOCKER_FILES of WindowsInformationProtectionAppLockerFile ID, PROTECTED_APP_LOCKER_FILES of WindowsInformationProtectionAppLockerFile ID,)}
{query WindowsInformationProtectionAppLearningSummary (APPLICATION_NAME APPLICATION_TYPE) ()}
{query WindowsInformationProtectionAppLockerFile (DISPLAY_NAME FILE FILE_HASH) ()}
{query WindowsInformationProtectionNetworkLearningSummary (DEVICE_COUNT) ()}
{query WindowsInformationProtectionPolicy (DAYS_WITHOUT_CONTACT_BEFORE_UNENROLL MDM_ENROLLMENT_URL MINUTES_OF_INACTIVITY_BEFORE_DEVICE_LOCK NUMBER_OF_PAST_PINS_REMEMBERED PASSWORD_MAXIMUM_ATTEMPT_COUNT PIN_EXPIRATION_DAYS PIN_LOWERCASE_LETTERS PIN_MINIMUM_LENGTH PIN_SPECIAL_CHARACTERS PIN_UPPERCASE_LETTERS REVOKE_ON_MDM_HANDOFF_DISABLED WINDOWS_HELLO_FOR_BUSINESS_BLOCKED AZURE_RIGHTS_MANAGEMENT_SERVICES_ALLOWED DATA_RECOVERY_CERTIFICATE ENFORCEMENT_LEVEL ENTERPRISE_DOMAIN ENTERPRISE_INTERNAL_PROXY_SERVERS ENTERPRISE_IP_RANGES ENTERPRISE_IP_RANGES_ARE_AUTHORITATIVE ENTERPRISE_NETWORK_DOMAIN_NAMES ENTERPRISE_PROTECTED_DOMAIN_NAMES ENTERPRISE_PROXIED_DOMAINS ENTERPRISE_PROXY_SERVERS ENTERPRISE_PROXY_SERVERS_ARE_AUTHORITATIVE EXEMPT_APPS ICONS_VISIBLE INDEXING_ENCRYPTED_STORES_OR_ITEMS_BLOCKED IS_ASSIGNED NEUTRAL_DOMAIN_RESOURCES PROTECTED_APPS PROTECTION_UNDER_LOCK_CONFIG_REQUIRED REVOKE_ON_UNENROLL_DISABLED RIGHTS_MANAGEMENT_SERVICES_TEMPLATE_ID SMB_AUTO_ENCRYPTED_FILE_EXTENSIONS CREATED_DATE_TIME DESCRIPTION DISPLAY_NAME LAST_MODIFIED_DATE_TIME) (ASSIGNMENTS of TargetedManagedAppPolicyAssignment ID, EXEMPT_APP_LOCKER_FILES of WindowsInformationProtectionAppLockerFile ID, PROTECTED_APP_LOCKER_FILES of WindowsInformationProtectionAppLockerFile ID,)}
{query WindowsMalwareInformation (ADDITIONAL_INFORMATION_URL CATEGORY DISPLAY_NAME LAST_DETECTION_DATE_TIME) (DEVICE_MALWARE_STATES of MalwareStateForWindowsDevice ID,)}
{query WindowsMobileMSI (COMMAND_LINE IGNORE_VERSION_DETECTION PRODUCT_CODE PRODUCT_VERSION COMMITTED_CONTENT_VERSION FILE_NAME SIZE CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (CONTENT_VERSIONS of MobileAppContent ID, ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query WindowsUniversalAppX (APPLICABLE_ARCHITECTURES APPLICABLE_DEVICE_TYPES IDENTITY_NAME IDENTITY_PUBLISHER_HASH IDENTITY_RESOURCE_IDENTIFIER IDENTITY_VERSION IS_BUNDLE MINIMUM_SUPPORTED_OPERATING_SYSTEM COMMITTED_CONTENT_VERSION FILE_NAME SIZE CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (COMMITTED_CONTAINED_APPS of MobileContainedApp ID, CONTENT_VERSIONS of MobileAppContent ID, ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{query WindowsWebApp (APP_URL CREATED_DATE_TIME DESCRIPTION DEVELOPER DISPLAY_NAME INFORMATION_URL IS_FEATURED LARGE_ICON LAST_MODIFIED_DATE_TIME NOTES OWNER PRIVACY_INFORMATION_URL PUBLISHER) (ASSIGNMENTS of MobileAppAssignment ID, CATEGORIES of MobileAppCategory ID,)}
{parameters AndroidManagedAppProtectionAssign () {assignments: Vec<TargetedManagedAppPolicyAssignment> = "assignments", }}
{action AndroidManagedAppProtection assign ("1",) AndroidManagedAppProtectionAssign "microsoft.graph.androidManagedAppProtection/assign"}
{parameters AndroidManagedAppProtectionTargetApps () {apps: Vec<ManagedMobileApp> = "apps", app_group_type: TargetedManagedAppGroupType = "appGroupType", }}
{action AndroidManagedAppProtection target_apps ("1",) AndroidManagedAppProtectionTargetApps "microsoft.graph.androidManagedAppProtection/targetApps"}
{parameters CloudPCRename () {display_name: String = "displayName", }}
{action CloudPC rename ("1",) CloudPCRename "microsoft.graph.cloudPC/rename"}
{parameters CloudPCReprovision () {user_account_type: CloudPcUserAccountType = "userAccountType", os_version: CloudPcOperatingSystem = "osVersion", }}
{action CloudPC reprovision ("1",) CloudPCReprovision "microsoft.graph.cloudPC/reprovision"}
{parameters CloudPCResize () {target_service_plan_id: String = "targetServicePlanId", }}
{action CloudPC resize ("1",) CloudPCResize "microsoft.graph.cloudPC/resize"}
{parameters CloudPCRestore () {cloud_pc_snapshot_id: String = "cloudPcSnapshotId", }}
{action CloudPC restore ("1",) CloudPCRestore "microsoft.graph.cloudPC/restore"}
{parameters CloudPcOnPremisesConnectionUpdateAdDomainPassword () {ad_domain_password: String = "adDomainPassword", }}
{action CloudPcOnPremisesConnection update_ad_domain_password ("1",) CloudPcOnPremisesConnectionUpdateAdDomainPassword "microsoft.graph.cloudPcOnPremisesConnection/updateAdDomainPassword"}
{parameters CloudPcProvisioningPolicyAssign () {assignments: Vec<CloudPcProvisioningPolicyAssignment> = "assignments", }}
{action CloudPcProvisioningPolicy assign ("1",) CloudPcProvisioningPolicyAssign "microsoft.graph.cloudPcProvisioningPolicy/assign"}
{parameters CloudPcReportRetrieveCloudPcRecommendationReports () {report_type: CloudPcRecommendationReportType = "reportType", filter: String = "filter", select: Vec<String> = "select", search: String = "search", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", skip: i32 = "skip", top: i32 = "top", }}
{action CloudPcReport retrieve_cloud_pc_recommendation_reports () CloudPcReportRetrieveCloudPcRecommendationReports "microsoft.graph.cloudPcReport/retrieveCloudPcRecommendationReports"}
{parameters CloudPcUserSettingAssign () {assignments: Vec<CloudPcUserSettingAssignment> = "assignments", }}
{action CloudPcUserSetting assign ("1",) CloudPcUserSettingAssign "microsoft.graph.cloudPcUserSetting/assign"}
{parameters DefaultManagedAppProtectionTargetApps () {apps: Vec<ManagedMobileApp> = "apps", }}
{action DefaultManagedAppProtection target_apps ("1",) DefaultManagedAppProtectionTargetApps "microsoft.graph.defaultManagedAppProtection/targetApps"}
{parameters DeviceCompliancePolicyAssign () {assignments: Vec<DeviceCompliancePolicyAssignment> = "assignments", }}
{action DeviceCompliancePolicy assign ("1",) DeviceCompliancePolicyAssign "microsoft.graph.deviceCompliancePolicy/assign"}
{parameters DeviceCompliancePolicyScheduleActionsForRules () {device_compliance_scheduled_action_for_rules: Vec<DeviceComplianceScheduledActionForRule> = "deviceComplianceScheduledActionForRules", }}
{action DeviceCompliancePolicy schedule_actions_for_rules ("1",) DeviceCompliancePolicyScheduleActionsForRules "microsoft.graph.deviceCompliancePolicy/scheduleActionsForRules"}
{parameters DeviceConfigurationAssign () {assignments: Vec<DeviceConfigurationAssignment> = "assignments", }}
{action DeviceConfiguration assign ("1",) DeviceConfigurationAssign "microsoft.graph.deviceConfiguration/assign"}
{parameters DeviceEnrollmentConfigurationAssign () {enrollment_configuration_assignments: Vec<EnrollmentConfigurationAssignment> = "enrollmentConfigurationAssignments", }}
{action DeviceEnrollmentConfiguration assign ("1",) DeviceEnrollmentConfigurationAssign "microsoft.graph.deviceEnrollmentConfiguration/assign"}
{parameters DeviceEnrollmentConfigurationSetPriority (i32 = "priority", ) {}}
{action DeviceEnrollmentConfiguration set_priority ("1",) DeviceEnrollmentConfigurationSetPriority "microsoft.graph.deviceEnrollmentConfiguration/setPriority"}
{parameters DeviceManagementExchangeConnectorSync (DeviceManagementExchangeConnectorSyncType = "syncType", ) {}}
{action DeviceManagementExchangeConnector sync ("1",) DeviceManagementExchangeConnectorSync "microsoft.graph.deviceManagementExchangeConnector/sync"}
{parameters DeviceManagementReportsGetCachedReport () {id: String = "id", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", }}
{action DeviceManagementReports get_cached_report () DeviceManagementReportsGetCachedReport "microsoft.graph.deviceManagementReports/getCachedReport"}
{parameters DeviceManagementReportsGetCompliancePolicyNonComplianceReport () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports get_compliance_policy_non_compliance_report () DeviceManagementReportsGetCompliancePolicyNonComplianceReport "microsoft.graph.deviceManagementReports/getCompliancePolicyNonComplianceReport"}
{parameters DeviceManagementReportsGetCompliancePolicyNonComplianceSummaryReport () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports get_compliance_policy_non_compliance_summary_report () DeviceManagementReportsGetCompliancePolicyNonComplianceSummaryReport "microsoft.graph.deviceManagementReports/getCompliancePolicyNonComplianceSummaryReport"}
{parameters DeviceManagementReportsGetComplianceSettingNonComplianceReport () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports get_compliance_setting_non_compliance_report () DeviceManagementReportsGetComplianceSettingNonComplianceReport "microsoft.graph.deviceManagementReports/getComplianceSettingNonComplianceReport"}
{parameters DeviceManagementReportsGetConfigurationPolicyNonComplianceReport () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports get_configuration_policy_non_compliance_report () DeviceManagementReportsGetConfigurationPolicyNonComplianceReport "microsoft.graph.deviceManagementReports/getConfigurationPolicyNonComplianceReport"}
{parameters DeviceManagementReportsGetConfigurationPolicyNonComplianceSummaryReport () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports get_configuration_policy_non_compliance_summary_report () DeviceManagementReportsGetConfigurationPolicyNonComplianceSummaryReport "microsoft.graph.deviceManagementReports/getConfigurationPolicyNonComplianceSummaryReport"}
{parameters DeviceManagementReportsGetConfigurationSettingNonComplianceReport () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports get_configuration_setting_non_compliance_report () DeviceManagementReportsGetConfigurationSettingNonComplianceReport "microsoft.graph.deviceManagementReports/getConfigurationSettingNonComplianceReport"}
{parameters DeviceManagementReportsGetDeviceManagementIntentPerSettingContributingProfiles () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports get_device_management_intent_per_setting_contributing_profiles () DeviceManagementReportsGetDeviceManagementIntentPerSettingContributingProfiles "microsoft.graph.deviceManagementReports/getDeviceManagementIntentPerSettingContributingProfiles"}
{parameters DeviceManagementReportsGetDeviceManagementIntentSettingsReport () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports get_device_management_intent_settings_report () DeviceManagementReportsGetDeviceManagementIntentSettingsReport "microsoft.graph.deviceManagementReports/getDeviceManagementIntentSettingsReport"}
{parameters DeviceManagementReportsGetDeviceNonComplianceReport () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports get_device_non_compliance_report () DeviceManagementReportsGetDeviceNonComplianceReport "microsoft.graph.deviceManagementReports/getDeviceNonComplianceReport"}
{parameters DeviceManagementReportsGetDevicesWithoutCompliancePolicyReport () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports get_devices_without_compliance_policy_report () DeviceManagementReportsGetDevicesWithoutCompliancePolicyReport "microsoft.graph.deviceManagementReports/getDevicesWithoutCompliancePolicyReport"}
{parameters DeviceManagementReportsGetHistoricalReport () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", filter: String = "filter", }}
{action DeviceManagementReports get_historical_report () DeviceManagementReportsGetHistoricalReport "microsoft.graph.deviceManagementReports/getHistoricalReport"}
{parameters DeviceManagementReportsGetNoncompliantDevicesAndSettingsReport () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports get_noncompliant_devices_and_settings_report () DeviceManagementReportsGetNoncompliantDevicesAndSettingsReport "microsoft.graph.deviceManagementReports/getNoncompliantDevicesAndSettingsReport"}
{parameters DeviceManagementReportsGetPolicyNonComplianceMetadata () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports get_policy_non_compliance_metadata () DeviceManagementReportsGetPolicyNonComplianceMetadata "microsoft.graph.deviceManagementReports/getPolicyNonComplianceMetadata"}
{parameters DeviceManagementReportsGetPolicyNonComplianceReport () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports get_policy_non_compliance_report () DeviceManagementReportsGetPolicyNonComplianceReport "microsoft.graph.deviceManagementReports/getPolicyNonComplianceReport"}
{parameters DeviceManagementReportsGetPolicyNonComplianceSummaryReport () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports get_policy_non_compliance_summary_report () DeviceManagementReportsGetPolicyNonComplianceSummaryReport "microsoft.graph.deviceManagementReports/getPolicyNonComplianceSummaryReport"}
{parameters DeviceManagementReportsGetReportFilters () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports get_report_filters () DeviceManagementReportsGetReportFilters "microsoft.graph.deviceManagementReports/getReportFilters"}
{parameters DeviceManagementReportsGetSettingNonComplianceReport () {name: String = "name", select: Vec<String> = "select", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", search: String = "search", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports get_setting_non_compliance_report () DeviceManagementReportsGetSettingNonComplianceReport "microsoft.graph.deviceManagementReports/getSettingNonComplianceReport"}
{parameters DeviceManagementReportsRetrieveDeviceAppInstallationStatusReport () {name: String = "name", select: Vec<String> = "select", search: String = "search", group_by: Vec<String> = "groupBy", order_by: Vec<String> = "orderBy", skip: i32 = "skip", top: i32 = "top", session_id: String = "sessionId", filter: String = "filter", }}
{action DeviceManagementReports retrieve_device_app_installation_status_report () DeviceManagementReportsRetrieveDeviceAppInstallationStatusReport "microsoft.graph.deviceManagementReports/retrieveDeviceAppInstallationStatusReport"}
{parameters ImportedWindowsAutopilotDeviceIdentityImport () {imported_windows_autopilot_device_identities: Vec<ImportedWindowsAutopilotDeviceIdentity> = "importedWindowsAutopilotDeviceIdentities", }}
{action ImportedWindowsAutopilotDeviceIdentity import () ImportedWindowsAutopilotDeviceIdentityImport "microsoft.graph.importedWindowsAutopilotDeviceIdentity/import"}
{parameters IosManagedAppProtectionAssign () {assignments: Vec<TargetedManagedAppPolicyAssignment> = "assignments", }}
{action IosManagedAppProtection assign ("1",) IosManagedAppProtectionAssign "microsoft.graph.iosManagedAppProtection/assign"}
{parameters IosManagedAppProtectionTargetApps () {apps: Vec<ManagedMobileApp> = "apps", app_group_type: TargetedManagedAppGroupType = "appGroupType", }}
{action IosManagedAppProtection target_apps ("1",) IosManagedAppProtectionTargetApps "microsoft.graph.iosManagedAppProtection/targetApps"}
{parameters ManagedAppPolicyTargetApps () {apps: Vec<ManagedMobileApp> = "apps", }}
{action ManagedAppPolicy target_apps ("1",) ManagedAppPolicyTargetApps "microsoft.graph.managedAppPolicy/targetApps"}
{parameters ManagedAppPolicyAssign () {assignments: Vec<TargetedManagedAppPolicyAssignment> = "assignments", }}
{action ManagedAppPolicy assign ("1",) ManagedAppPolicyAssign "microsoft.graph.managedAppPolicy/assign"}
{parameters ManagedDeviceCleanWindowsDevice (bool = "keepUserData", ) {}}
{action ManagedDevice clean_windows_device ("1",) ManagedDeviceCleanWindowsDevice "microsoft.graph.managedDevice/cleanWindowsDevice"}
{parameters ManagedDeviceDeleteUserFromSharedAppleDevice () {user_principal_name: String = "userPrincipalName", }}
{action ManagedDevice delete_user_from_shared_apple_device ("1",) ManagedDeviceDeleteUserFromSharedAppleDevice "microsoft.graph.managedDevice/deleteUserFromSharedAppleDevice"}
{parameters ManagedDeviceUpdateWindowsDeviceAccount () {update_windows_device_account_action_parameter: UpdateWindowsDeviceAccountActionParameter = "updateWindowsDeviceAccountActionParameter", }}
{action ManagedDevice update_windows_device_account ("1",) ManagedDeviceUpdateWindowsDeviceAccount "microsoft.graph.managedDevice/updateWindowsDeviceAccount"}
{parameters ManagedDeviceWindowsDefenderScan (bool = "quickScan", ) {}}
{action ManagedDevice windows_defender_scan ("1",) ManagedDeviceWindowsDefenderScan "microsoft.graph.managedDevice/windowsDefenderScan"}
{parameters ManagedDeviceWipe () {keep_enrollment_data: bool = "keepEnrollmentData", keep_user_data: bool = "keepUserData", mac_os_unlock_code: String = "macOsUnlockCode", persist_esim_data_plan: bool = "persistEsimDataPlan", }}
{action ManagedDevice wipe ("1",) ManagedDeviceWipe "microsoft.graph.managedDevice/wipe"}
{parameters ManagedDeviceMobileAppConfigurationAssign () {assignments: Vec<ManagedDeviceMobileAppConfigurationAssignment> = "assignments", }}
{action ManagedDeviceMobileAppConfiguration assign ("1",) ManagedDeviceMobileAppConfigurationAssign "microsoft.graph.managedDeviceMobileAppConfiguration/assign"}
{parameters ManagedEBookAssign () {managed_e_book_assignments: Vec<ManagedEBookAssignment> = "managedEBookAssignments", }}
{action ManagedEBook assign ("1",) ManagedEBookAssign "microsoft.graph.managedEBook/assign"}
{parameters MdmWindowsInformationProtectionPolicyAssign () {assignments: Vec<TargetedManagedAppPolicyAssignment> = "assignments", }}
{action MdmWindowsInformationProtectionPolicy assign ("1",) MdmWindowsInformationProtectionPolicyAssign "microsoft.graph.mdmWindowsInformationProtectionPolicy/assign"}
{parameters MdmWindowsInformationProtectionPolicyTargetApps () {apps: Vec<ManagedMobileApp> = "apps", }}
{action MdmWindowsInformationProtectionPolicy target_apps ("1",) MdmWindowsInformationProtectionPolicyTargetApps "microsoft.graph.mdmWindowsInformationProtectionPolicy/targetApps"}
{parameters MobileAppAssign () {mobile_app_assignments: Vec<MobileAppAssignment> = "mobileAppAssignments", }}
{action MobileApp assign ("1",) MobileAppAssign "microsoft.graph.mobileApp/assign"}
{parameters MobileAppContentFileCommit () {file_encryption_info: FileEncryptionInfo = "fileEncryptionInfo", }}
{action MobileAppContentFile commit ("1", "1", "1",) MobileAppContentFileCommit "microsoft.graph.mobileAppContentFile/commit"}
{parameters TargetedManagedAppConfigurationAssign () {assignments: Vec<TargetedManagedAppPolicyAssignment> = "assignments", }}
{action TargetedManagedAppConfiguration assign ("1",) TargetedManagedAppConfigurationAssign "microsoft.graph.targetedManagedAppConfiguration/assign"}
{parameters TargetedManagedAppConfigurationTargetApps () {apps: Vec<ManagedMobileApp> = "apps", app_group_type: TargetedManagedAppGroupType = "appGroupType", }}
{action TargetedManagedAppConfiguration target_apps ("1",) TargetedManagedAppConfigurationTargetApps "microsoft.graph.targetedManagedAppConfiguration/targetApps"}
{parameters TargetedManagedAppProtectionAssign () {assignments: Vec<TargetedManagedAppPolicyAssignment> = "assignments", }}
{action TargetedManagedAppProtection assign ("1",) TargetedManagedAppProtectionAssign "microsoft.graph.targetedManagedAppProtection/assign"}
{parameters TargetedManagedAppProtectionTargetApps () {apps: Vec<ManagedMobileApp> = "apps", app_group_type: TargetedManagedAppGroupType = "appGroupType", }}
{action TargetedManagedAppProtection target_apps ("1",) TargetedManagedAppProtectionTargetApps "microsoft.graph.targetedManagedAppProtection/targetApps"}
{parameters UserWipeManagedAppRegistrationsByDeviceTag () {device_tag: String = "deviceTag", }}
{action User wipe_managed_app_registrations_by_device_tag ("1",) UserWipeManagedAppRegistrationsByDeviceTag "microsoft.graph.user/wipeManagedAppRegistrationsByDeviceTag"}
{parameters Win32LobAppEnableApplicableArchitectures (Flags<WindowsArchitecture> = "applicableArchitectures", ) {}}
{action Win32LobApp enable_applicable_architectures ("1",) Win32LobAppEnableApplicableArchitectures "microsoft.graph.win32LobApp/enableApplicableArchitectures"}
{parameters WindowsAutopilotDeviceIdentityAssignUserToDevice () {user_principal_name: String = "userPrincipalName", addressable_user_name: String = "addressableUserName", }}
{action WindowsAutopilotDeviceIdentity assign_user_to_device ("1",) WindowsAutopilotDeviceIdentityAssignUserToDevice "microsoft.graph.windowsAutopilotDeviceIdentity/assignUserToDevice"}
{parameters WindowsAutopilotDeviceIdentityUpdateDeviceProperties () {user_principal_name: String = "userPrincipalName", addressable_user_name: String = "addressableUserName", group_tag: String = "groupTag", display_name: String = "displayName", }}
{action WindowsAutopilotDeviceIdentity update_device_properties ("1",) WindowsAutopilotDeviceIdentityUpdateDeviceProperties "microsoft.graph.windowsAutopilotDeviceIdentity/updateDeviceProperties"}
{parameters WindowsInformationProtectionAssign () {assignments: Vec<TargetedManagedAppPolicyAssignment> = "assignments", }}
{action WindowsInformationProtection assign ("1",) WindowsInformationProtectionAssign "microsoft.graph.windowsInformationProtection/assign"}
{parameters WindowsInformationProtectionPolicyAssign () {assignments: Vec<TargetedManagedAppPolicyAssignment> = "assignments", }}
{action WindowsInformationProtectionPolicy assign ("1",) WindowsInformationProtectionPolicyAssign "microsoft.graph.windowsInformationProtectionPolicy/assign"}
{parameters WindowsInformationProtectionPolicyTargetApps () {apps: Vec<ManagedMobileApp> = "apps", }}
{action WindowsInformationProtectionPolicy target_apps ("1",) WindowsInformationProtectionPolicyTargetApps "microsoft.graph.windowsInformationProtectionPolicy/targetApps"}
{call DeviceManagement get () nothing "GET /deviceManagement"}
{call DeviceManagement update () update DeviceManagementPatch "PATCH /deviceManagement"}
{call ApplePushNotificationCertificate get () nothing "GET /deviceManagement/applePushNotificationCertificate"}
{call ApplePushNotificationCertificate update () update ApplePushNotificationCertificatePatch "PATCH /deviceManagement/applePushNotificationCertificate"}
{call ApplePushNotificationCertificate delete () nothing "DELETE /deviceManagement/applePushNotificationCertificate"}
{call AuditEvent list () list "GET /deviceManagement/auditEvents"}
{call AuditEvent create () whole AuditEvent "POST /deviceManagement/auditEvents"}
{call AuditEvent count () nothing "GET /deviceManagement/auditEvents/$count"}
{call AuditEvent get (0,) nothing "GET /deviceManagement/auditEvents/{auditEventId}"}
{call AuditEvent update (0,) update AuditEventPatch "PATCH /deviceManagement/auditEvents/{auditEventId}"}
{call AuditEvent delete (0,) nothing "DELETE /deviceManagement/auditEvents/{auditEventId}"}
{call ComplianceManagementPartner list () list "GET /deviceManagement/complianceManagementPartners"}
{call ComplianceManagementPartner create () whole ComplianceManagementPartner "POST /deviceManagement/complianceManagementPartners"}
{call ComplianceManagementPartner count () nothing "GET /deviceManagement/complianceManagementPartners/$count"}
{call ComplianceManagementPartner get (0,) nothing "GET /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}"}
{call ComplianceManagementPartner update (0,) update ComplianceManagementPartnerPatch "PATCH /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}"}
{call ComplianceManagementPartner delete (0,) nothing "DELETE /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}"}
{call OnPremisesConditionalAccessSettings get () nothing "GET /deviceManagement/conditionalAccessSettings"}
{call OnPremisesConditionalAccessSettings update () update OnPremisesConditionalAccessSettingsPatch "PATCH /deviceManagement/conditionalAccessSettings"}
{call OnPremisesConditionalAccessSettings delete () nothing "DELETE /deviceManagement/conditionalAccessSettings"}
{call DetectedApp list () list "GET /deviceManagement/detectedApps"}
{call DetectedApp create () whole DetectedApp "POST /deviceManagement/detectedApps"}
{call DetectedApp count () nothing "GET /deviceManagement/detectedApps/$count"}
{call DetectedApp get (0,) nothing "GET /deviceManagement/detectedApps/{detectedAppId}"}
{call DetectedApp update (0,) update DetectedAppPatch "PATCH /deviceManagement/detectedApps/{detectedAppId}"}
{call DetectedApp delete (0,) nothing "DELETE /deviceManagement/detectedApps/{detectedAppId}"}
{call ManagedDevice list_for_detected_app (0,) list "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices"}
{call ManagedDevice create_for_detected_app (0,) whole ManagedDevice "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices"}
{call ManagedDevice count_for_detected_app (0,) nothing "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/$count"}
{call ManagedDevice get_for_detected_app (0, 1,) nothing "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}"}
{call ManagedDevice update_for_detected_app (0, 1,) update ManagedDevicePatch "PATCH /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}"}
{call ManagedDevice delete_for_detected_app (0, 1,) nothing "DELETE /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}"}
{call ManagedDevice get_device_category_ref_for_detected_app (0, 1,) nothing "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory/$ref"}
{call ManagedDevice set_device_category_ref_for_detected_app (0, 1,) reference "PUT /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory/$ref"}
{call ManagedDevice remove_device_category_ref_for_detected_app (0, 1,) nothing "DELETE /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory/$ref"}
{call DeviceCategory get_of_managed_device_for_detected_app (0, 1,) nothing "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory"}
{call DeviceCategory update_of_managed_device_for_detected_app (0, 1,) update DeviceCategoryPatch "PATCH /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory"}
{call DeviceCategory delete_of_managed_device_for_detected_app (0, 1,) nothing "DELETE /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory"}
{call DeviceCompliancePolicyState list_for_detected_app (0, 1,) list "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates"}
{call DeviceCompliancePolicyState create_for_detected_app (0, 1,) whole DeviceCompliancePolicyState "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates"}
{call DeviceCompliancePolicyState count_for_detected_app (0, 1,) nothing "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/$count"}
{call DeviceCompliancePolicyState get_for_detected_app (0, 1, 2,) nothing "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/{deviceCompliancePolicyStateId}"}
{call DeviceCompliancePolicyState update_for_detected_app (0, 1, 2,) update DeviceCompliancePolicyStatePatch "PATCH /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/{deviceCompliancePolicyStateId}"}
{call DeviceCompliancePolicyState delete_for_detected_app (0, 1, 2,) nothing "DELETE /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/{deviceCompliancePolicyStateId}"}
{call DeviceConfigurationState list_for_detected_app (0, 1,) list "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceConfigurationStates"}
{call DeviceConfigurationState create_for_detected_app (0, 1,) whole DeviceConfigurationState "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceConfigurationStates"}
{call DeviceConfigurationState count_for_detected_app (0, 1,) nothing "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceConfigurationStates/$count"}
{call DeviceConfigurationState get_for_detected_app (0, 1, 2,) nothing "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceConfigurationStates/{deviceConfigurationStateId}"}
{call DeviceConfigurationState update_for_detected_app (0, 1, 2,) update DeviceConfigurationStatePatch "PATCH /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceConfigurationStates/{deviceConfigurationStateId}"}
{call DeviceConfigurationState delete_for_detected_app (0, 1, 2,) nothing "DELETE /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceConfigurationStates/{deviceConfigurationStateId}"}
{call DeviceLogCollectionResponse list_for_detected_app (0, 1,) list "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logCollectionRequests"}
{call DeviceLogCollectionResponse create_for_detected_app (0, 1,) whole DeviceLogCollectionResponse "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logCollectionRequests"}
{call DeviceLogCollectionResponse count_for_detected_app (0, 1,) nothing "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logCollectionRequests/$count"}
{call DeviceLogCollectionResponse get_for_detected_app (0, 1, 2,) nothing "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}"}
{call DeviceLogCollectionResponse update_for_detected_app (0, 1, 2,) update DeviceLogCollectionResponsePatch "PATCH /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}"}
{call DeviceLogCollectionResponse delete_for_detected_app (0, 1, 2,) nothing "DELETE /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}"}
{call User list_of_managed_device_for_detected_app (0, 1,) list "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/users"}
{call User count_of_managed_device_for_detected_app (0, 1,) nothing "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/users/$count"}
{call WindowsProtectionState get_for_detected_app (0, 1,) nothing "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsProtectionState"}
{call WindowsProtectionState update_for_detected_app (0, 1,) update WindowsProtectionStatePatch "PATCH /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsProtectionState"}
{call WindowsProtectionState delete_for_detected_app (0, 1,) nothing "DELETE /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsProtectionState"}
{call WindowsDeviceMalwareState list_for_detected_app (0, 1,) list "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState"}
{call WindowsDeviceMalwareState create_for_detected_app (0, 1,) whole WindowsDeviceMalwareState "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState"}
{call WindowsDeviceMalwareState count_for_detected_app (0, 1,) nothing "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState/$count"}
{call WindowsDeviceMalwareState get_for_detected_app (0, 1, 2,) nothing "GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareStateId}"}
{call WindowsDeviceMalwareState update_for_detected_app (0, 1, 2,) update WindowsDeviceMalwareStatePatch "PATCH /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareStateId}"}
{call WindowsDeviceMalwareState delete_for_detected_app (0, 1, 2,) nothing "DELETE /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareStateId}"}
{call DeviceCategory list () list "GET /deviceManagement/deviceCategories"}
{call DeviceCategory create () whole DeviceCategory "POST /deviceManagement/deviceCategories"}
{call DeviceCategory count () nothing "GET /deviceManagement/deviceCategories/$count"}
{call DeviceCategory get (0,) nothing "GET /deviceManagement/deviceCategories/{deviceCategoryId}"}
{call DeviceCategory update (0,) update DeviceCategoryPatch "PATCH /deviceManagement/deviceCategories/{deviceCategoryId}"}
{call DeviceCategory delete (0,) nothing "DELETE /deviceManagement/deviceCategories/{deviceCategoryId}"}
{call DeviceCompliancePolicy list () list "GET /deviceManagement/deviceCompliancePolicies"}
{call DeviceCompliancePolicy create () whole AndroidCompliancePolicy "POST /deviceManagement/deviceCompliancePolicies"}
{call DeviceCompliancePolicy count () nothing "GET /deviceManagement/deviceCompliancePolicies/$count"}
{call DeviceCompliancePolicy get (0,) nothing "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}"}
{call DeviceCompliancePolicy update (0,) update AndroidCompliancePolicyPatch "PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}"}
{call DeviceCompliancePolicy delete (0,) nothing "DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}"}
{call DeviceCompliancePolicyAssignment list (0,) list "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments"}
{call DeviceCompliancePolicyAssignment create (0,) whole DeviceCompliancePolicyAssignment "POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments"}
{call DeviceCompliancePolicyAssignment count (0,) nothing "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/$count"}
{call DeviceCompliancePolicyAssignment get (0, 1,) nothing "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}"}
{call DeviceCompliancePolicyAssignment update (0, 1,) update DeviceCompliancePolicyAssignmentPatch "PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}"}
{call DeviceCompliancePolicyAssignment delete (0, 1,) nothing "DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}"}
{call SettingStateDeviceSummary list (0,) list "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries"}
{call SettingStateDeviceSummary create (0,) whole SettingStateDeviceSummary "POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries"}
{call SettingStateDeviceSummary count (0,) nothing "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/$count"}
{call SettingStateDeviceSummary get (0, 1,) nothing "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}"}
{call SettingStateDeviceSummary update (0, 1,) update SettingStateDeviceSummaryPatch "PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}"}
{call SettingStateDeviceSummary delete (0, 1,) nothing "DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}"}
{call DeviceComplianceDeviceStatus list (0,) list "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses"}
{call DeviceComplianceDeviceStatus create (0,) whole DeviceComplianceDeviceStatus "POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses"}
{call DeviceComplianceDeviceStatus count (0,) nothing "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/$count"}
{call DeviceComplianceDeviceStatus get (0, 1,) nothing "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}"}
{call DeviceComplianceDeviceStatus update (0, 1,) update DeviceComplianceDeviceStatusPatch "PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}"}
{call DeviceComplianceDeviceStatus delete (0, 1,) nothing "DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}"}
{call DeviceComplianceDeviceOverview get (0,) nothing "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatusOverview"}
{call DeviceComplianceDeviceOverview update (0,) update DeviceComplianceDeviceOverviewPatch "PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatusOverview"}
{call DeviceComplianceDeviceOverview delete (0,) nothing "DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatusOverview"}
{call DeviceComplianceScheduledActionForRule list (0,) list "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule"}
{call DeviceComplianceScheduledActionForRule create (0,) whole DeviceComplianceScheduledActionForRule "POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule"}
{call DeviceComplianceScheduledActionForRule count (0,) nothing "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/$count"}
{call DeviceComplianceScheduledActionForRule get (0, 1,) nothing "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}"}
{call DeviceComplianceScheduledActionForRule update (0, 1,) update DeviceComplianceScheduledActionForRulePatch "PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}"}
{call DeviceComplianceScheduledActionForRule delete (0, 1,) nothing "DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}"}
{call DeviceComplianceActionItem list (0, 1,) list "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations"}
{call DeviceComplianceActionItem create (0, 1,) whole DeviceComplianceActionItem "POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations"}
{call DeviceComplianceActionItem count (0, 1,) nothing "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/$count"}
{call DeviceComplianceActionItem get (0, 1, 2,) nothing "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}"}
{call DeviceComplianceActionItem update (0, 1, 2,) update DeviceComplianceActionItemPatch "PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}"}
{call DeviceComplianceActionItem delete (0, 1, 2,) nothing "DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}"}
{call DeviceComplianceUserStatus list (0,) list "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses"}
{call DeviceComplianceUserStatus create (0,) whole DeviceComplianceUserStatus "POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses"}
{call DeviceComplianceUserStatus count (0,) nothing "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/$count"}
{call DeviceComplianceUserStatus get (0, 1,) nothing "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}"}
{call DeviceComplianceUserStatus update (0, 1,) update DeviceComplianceUserStatusPatch "PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}"}
{call DeviceComplianceUserStatus delete (0, 1,) nothing "DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}"}
{call DeviceComplianceUserOverview get (0,) nothing "GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatusOverview"}
{call DeviceComplianceUserOverview update (0,) update DeviceComplianceUserOverviewPatch "PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatusOverview"}
{call DeviceComplianceUserOverview delete (0,) nothing "DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatusOverview"}
{call DeviceCompliancePolicyDeviceStateSummary get () nothing "GET /deviceManagement/deviceCompliancePolicyDeviceStateSummary"}
{call DeviceCompliancePolicyDeviceStateSummary update () update DeviceCompliancePolicyDeviceStateSummaryPatch "PATCH /deviceManagement/deviceCompliancePolicyDeviceStateSummary"}
{call DeviceCompliancePolicyDeviceStateSummary delete () nothing "DELETE /deviceManagement/deviceCompliancePolicyDeviceStateSummary"}
{call DeviceCompliancePolicySettingStateSummary list () list "GET /deviceManagement/deviceCompliancePolicySettingStateSummaries"}
{call DeviceCompliancePolicySettingStateSummary create () whole DeviceCompliancePolicySettingStateSummary "POST /deviceManagement/deviceCompliancePolicySettingStateSummaries"}
{call DeviceCompliancePolicySettingStateSummary count () nothing "GET /deviceManagement/deviceCompliancePolicySettingStateSummaries/$count"}
{call DeviceCompliancePolicySettingStateSummary get (0,) nothing "GET /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}"}
{call DeviceCompliancePolicySettingStateSummary update (0,) update DeviceCompliancePolicySettingStateSummaryPatch "PATCH /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}"}
{call DeviceCompliancePolicySettingStateSummary delete (0,) nothing "DELETE /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}"}
{call DeviceComplianceSettingState list (0,) list "GET /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates"}
{call DeviceComplianceSettingState create (0,) whole DeviceComplianceSettingState "POST /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates"}
{call DeviceComplianceSettingState count (0,) nothing "GET /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates/$count"}
{call DeviceComplianceSettingState get (0, 1,) nothing "GET /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates/{deviceComplianceSettingStateId}"}
{call DeviceComplianceSettingState update (0, 1,) update DeviceComplianceSettingStatePatch "PATCH /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates/{deviceComplianceSettingStateId}"}
{call DeviceComplianceSettingState delete (0, 1,) nothing "DELETE /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates/{deviceComplianceSettingStateId}"}
{call DeviceConfigurationDeviceStateSummary get () nothing "GET /deviceManagement/deviceConfigurationDeviceStateSummaries"}
{call DeviceConfigurationDeviceStateSummary update () update DeviceConfigurationDeviceStateSummaryPatch "PATCH /deviceManagement/deviceConfigurationDeviceStateSummaries"}
{call DeviceConfigurationDeviceStateSummary delete () nothing "DELETE /deviceManagement/deviceConfigurationDeviceStateSummaries"}
{call DeviceConfiguration list () list "GET /deviceManagement/deviceConfigurations"}
{call DeviceConfiguration create () whole AndroidCustomConfiguration "POST /deviceManagement/deviceConfigurations"}
{call DeviceConfiguration count () nothing "GET /deviceManagement/deviceConfigurations/$count"}
{call DeviceConfiguration get (0,) nothing "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}"}
{call DeviceConfiguration update (0,) update AndroidCustomConfigurationPatch "PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}"}
{call DeviceConfiguration delete (0,) nothing "DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}"}
{call DeviceConfigurationAssignment list (0,) list "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments"}
{call DeviceConfigurationAssignment create (0,) whole DeviceConfigurationAssignment "POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments"}
{call DeviceConfigurationAssignment count (0,) nothing "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/$count"}
{call DeviceConfigurationAssignment get (0, 1,) nothing "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}"}
{call DeviceConfigurationAssignment update (0, 1,) update DeviceConfigurationAssignmentPatch "PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}"}
{call DeviceConfigurationAssignment delete (0, 1,) nothing "DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}"}
{call SettingStateDeviceSummary list_of_device_configuration (0,) list "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries"}
{call SettingStateDeviceSummary create_of_device_configuration (0,) whole SettingStateDeviceSummary "POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries"}
{call SettingStateDeviceSummary count_of_device_configuration (0,) nothing "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/$count"}
{call SettingStateDeviceSummary get_of_device_configuration (0, 1,) nothing "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}"}
{call SettingStateDeviceSummary update_of_device_configuration (0, 1,) update SettingStateDeviceSummaryPatch "PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}"}
{call SettingStateDeviceSummary delete_of_device_configuration (0, 1,) nothing "DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}"}
{call DeviceConfigurationDeviceStatus list (0,) list "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses"}
{call DeviceConfigurationDeviceStatus create (0,) whole DeviceConfigurationDeviceStatus "POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses"}
{call DeviceConfigurationDeviceStatus count (0,) nothing "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/$count"}
{call DeviceConfigurationDeviceStatus get (0, 1,) nothing "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}"}
{call DeviceConfigurationDeviceStatus update (0, 1,) update DeviceConfigurationDeviceStatusPatch "PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}"}
{call DeviceConfigurationDeviceStatus delete (0, 1,) nothing "DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}"}
{call DeviceConfigurationDeviceOverview get (0,) nothing "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview"}
{call DeviceConfigurationDeviceOverview update (0,) update DeviceConfigurationDeviceOverviewPatch "PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview"}
{call DeviceConfigurationDeviceOverview delete (0,) nothing "DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview"}
{call DeviceConfigurationUserStatus list (0,) list "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses"}
{call DeviceConfigurationUserStatus create (0,) whole DeviceConfigurationUserStatus "POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses"}
{call DeviceConfigurationUserStatus count (0,) nothing "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/$count"}
{call DeviceConfigurationUserStatus get (0, 1,) nothing "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}"}
{call DeviceConfigurationUserStatus update (0, 1,) update DeviceConfigurationUserStatusPatch "PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}"}
{call DeviceConfigurationUserStatus delete (0, 1,) nothing "DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}"}
{call DeviceConfigurationUserOverview get (0,) nothing "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatusOverview"}
{call DeviceConfigurationUserOverview update (0,) update DeviceConfigurationUserOverviewPatch "PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatusOverview"}
{call DeviceConfigurationUserOverview delete (0,) nothing "DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatusOverview"}
{call DeviceEnrollmentConfiguration list () list "GET /deviceManagement/deviceEnrollmentConfigurations"}
{call DeviceEnrollmentConfiguration create () whole DeviceEnrollmentLimitConfiguration "POST /deviceManagement/deviceEnrollmentConfigurations"}
{call DeviceEnrollmentConfiguration count () nothing "GET /deviceManagement/deviceEnrollmentConfigurations/$count"}
{call DeviceEnrollmentConfiguration get (0,) nothing "GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}"}
{call DeviceEnrollmentConfiguration update (0,) update DeviceEnrollmentLimitConfigurationPatch "PATCH /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}"}
{call DeviceEnrollmentConfiguration delete (0,) nothing "DELETE /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}"}
{call EnrollmentConfigurationAssignment list (0,) list "GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments"}
{call EnrollmentConfigurationAssignment create (0,) whole EnrollmentConfigurationAssignment "POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments"}
{call EnrollmentConfigurationAssignment count (0,) nothing "GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$count"}
{call EnrollmentConfigurationAssignment get (0, 1,) nothing "GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}"}
{call EnrollmentConfigurationAssignment update (0, 1,) update EnrollmentConfigurationAssignmentPatch "PATCH /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}"}
{call EnrollmentConfigurationAssignment delete (0, 1,) nothing "DELETE /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}"}
{call DeviceManagementPartner list () list "GET /deviceManagement/deviceManagementPartners"}
{call DeviceManagementPartner create () whole DeviceManagementPartner "POST /deviceManagement/deviceManagementPartners"}
{call DeviceManagementPartner count () nothing "GET /deviceManagement/deviceManagementPartners/$count"}
{call DeviceManagementPartner get (0,) nothing "GET /deviceManagement/deviceManagementPartners/{deviceManagementPartnerId}"}
{call DeviceManagementPartner update (0,) update DeviceManagementPartnerPatch "PATCH /deviceManagement/deviceManagementPartners/{deviceManagementPartnerId}"}
{call DeviceManagementPartner delete (0,) nothing "DELETE /deviceManagement/deviceManagementPartners/{deviceManagementPartnerId}"}
{call DeviceManagementExchangeConnector list () list "GET /deviceManagement/exchangeConnectors"}
{call DeviceManagementExchangeConnector create () whole DeviceManagementExchangeConnector "POST /deviceManagement/exchangeConnectors"}
{call DeviceManagementExchangeConnector count () nothing "GET /deviceManagement/exchangeConnectors/$count"}
{call DeviceManagementExchangeConnector get (0,) nothing "GET /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}"}
{call DeviceManagementExchangeConnector update (0,) update DeviceManagementExchangeConnectorPatch "PATCH /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}"}
{call DeviceManagementExchangeConnector delete (0,) nothing "DELETE /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}"}
{call ImportedWindowsAutopilotDeviceIdentity list () list "GET /deviceManagement/importedWindowsAutopilotDeviceIdentities"}
{call ImportedWindowsAutopilotDeviceIdentity create () whole ImportedWindowsAutopilotDeviceIdentity "POST /deviceManagement/importedWindowsAutopilotDeviceIdentities"}
{call ImportedWindowsAutopilotDeviceIdentity count () nothing "GET /deviceManagement/importedWindowsAutopilotDeviceIdentities/$count"}
{call ImportedWindowsAutopilotDeviceIdentity get (0,) nothing "GET /deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}"}
{call ImportedWindowsAutopilotDeviceIdentity update (0,) update ImportedWindowsAutopilotDeviceIdentityPatch "PATCH /deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}"}
{call ImportedWindowsAutopilotDeviceIdentity delete (0,) nothing "DELETE /deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}"}
{call IosUpdateDeviceStatus list () list "GET /deviceManagement/iosUpdateStatuses"}
{call IosUpdateDeviceStatus create () whole IosUpdateDeviceStatus "POST /deviceManagement/iosUpdateStatuses"}
{call IosUpdateDeviceStatus count () nothing "GET /deviceManagement/iosUpdateStatuses/$count"}
{call IosUpdateDeviceStatus get (0,) nothing "GET /deviceManagement/iosUpdateStatuses/{iosUpdateDeviceStatusId}"}
{call IosUpdateDeviceStatus update (0,) update IosUpdateDeviceStatusPatch "PATCH /deviceManagement/iosUpdateStatuses/{iosUpdateDeviceStatusId}"}
{call IosUpdateDeviceStatus delete (0,) nothing "DELETE /deviceManagement/iosUpdateStatuses/{iosUpdateDeviceStatusId}"}
{call ManagedDeviceOverview get () nothing "GET /deviceManagement/managedDeviceOverview"}
{call ManagedDevice list () list "GET /deviceManagement/managedDevices"}
{call ManagedDevice create () whole ManagedDevice "POST /deviceManagement/managedDevices"}
{call ManagedDevice count () nothing "GET /deviceManagement/managedDevices/$count"}
{call ManagedDevice get (0,) nothing "GET /deviceManagement/managedDevices/{managedDeviceId}"}
{call ManagedDevice update (0,) update ManagedDevicePatch "PATCH /deviceManagement/managedDevices/{managedDeviceId}"}
{call ManagedDevice delete (0,) nothing "DELETE /deviceManagement/managedDevices/{managedDeviceId}"}
{call ManagedDevice get_device_category_ref (0,) nothing "GET /deviceManagement/managedDevices/{managedDeviceId}/deviceCategory/$ref"}
{call ManagedDevice set_device_category_ref (0,) reference "PUT /deviceManagement/managedDevices/{managedDeviceId}/deviceCategory/$ref"}
{call ManagedDevice remove_device_category_ref (0,) nothing "DELETE /deviceManagement/managedDevices/{managedDeviceId}/deviceCategory/$ref"}
{call DeviceCategory get_of_managed_device (0,) nothing "GET /deviceManagement/managedDevices/{managedDeviceId}/deviceCategory"}
{call DeviceCategory update_of_managed_device (0,) update DeviceCategoryPatch "PATCH /deviceManagement/managedDevices/{managedDeviceId}/deviceCategory"}
{call DeviceCategory delete_of_managed_device (0,) nothing "DELETE /deviceManagement/managedDevices/{managedDeviceId}/deviceCategory"}
{call DeviceCompliancePolicyState list (0,) list "GET /deviceManagement/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates"}
{call DeviceCompliancePolicyState create (0,) whole DeviceCompliancePolicyState "POST /deviceManagement/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates"}
{call DeviceCompliancePolicyState count (0,) nothing "GET /deviceManagement/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/$count"}
{call DeviceCompliancePolicyState get (0, 1,) nothing "GET /deviceManagement/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/{deviceCompliancePolicyStateId}"}
{call DeviceCompliancePolicyState update (0, 1,) update DeviceCompliancePolicyStatePatch "PATCH /deviceManagement/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/{deviceCompliancePolicyStateId}"}
{call DeviceCompliancePolicyState delete (0, 1,) nothing "DELETE /deviceManagement/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/{deviceCompliancePolicyStateId}"}
{call DeviceConfigurationState list (0,) list "GET /deviceManagement/managedDevices/{managedDeviceId}/deviceConfigurationStates"}
{call DeviceConfigurationState create (0,) whole DeviceConfigurationState "POST /deviceManagement/managedDevices/{managedDeviceId}/deviceConfigurationStates"}
{call DeviceConfigurationState count (0,) nothing "GET /deviceManagement/managedDevices/{managedDeviceId}/deviceConfigurationStates/$count"}
{call DeviceConfigurationState get (0, 1,) nothing "GET /deviceManagement/managedDevices/{managedDeviceId}/deviceConfigurationStates/{deviceConfigurationStateId}"}
{call DeviceConfigurationState update (0, 1,) update DeviceConfigurationStatePatch "PATCH /deviceManagement/managedDevices/{managedDeviceId}/deviceConfigurationStates/{deviceConfigurationStateId}"}
{call DeviceConfigurationState delete (0, 1,) nothing "DELETE /deviceManagement/managedDevices/{managedDeviceId}/deviceConfigurationStates/{deviceConfigurationStateId}"}
{call DeviceLogCollectionResponse list (0,) list "GET /deviceManagement/managedDevices/{managedDeviceId}/logCollectionRequests"}
{call DeviceLogCollectionResponse create (0,) whole DeviceLogCollectionResponse "POST /deviceManagement/managedDevices/{managedDeviceId}/logCollectionRequests"}
{call DeviceLogCollectionResponse count (0,) nothing "GET /deviceManagement/managedDevices/{managedDeviceId}/logCollectionRequests/$count"}
{call DeviceLogCollectionResponse get (0, 1,) nothing "GET /deviceManagement/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}"}
{call DeviceLogCollectionResponse update (0, 1,) update DeviceLogCollectionResponsePatch "PATCH /deviceManagement/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}"}
{call DeviceLogCollectionResponse delete (0, 1,) nothing "DELETE /deviceManagement/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}"}
{call User list_of_managed_device (0,) list "GET /deviceManagement/managedDevices/{managedDeviceId}/users"}
{call User count_of_managed_device (0,) nothing "GET /deviceManagement/managedDevices/{managedDeviceId}/users/$count"}
{call WindowsProtectionState get (0,) nothing "GET /deviceManagement/managedDevices/{managedDeviceId}/windowsProtectionState"}
{call WindowsProtectionState update (0,) update WindowsProtectionStatePatch "PATCH /deviceManagement/managedDevices/{managedDeviceId}/windowsProtectionState"}
{call WindowsProtectionState delete (0,) nothing "DELETE /deviceManagement/managedDevices/{managedDeviceId}/windowsProtectionState"}
{call WindowsDeviceMalwareState list (0,) list "GET /deviceManagement/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState"}
{call WindowsDeviceMalwareState create (0,) whole WindowsDeviceMalwareState "POST /deviceManagement/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState"}
{call WindowsDeviceMalwareState count (0,) nothing "GET /deviceManagement/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState/$count"}
{call WindowsDeviceMalwareState get (0, 1,) nothing "GET /deviceManagement/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareStateId}"}
{call WindowsDeviceMalwareState update (0, 1,) update WindowsDeviceMalwareStatePatch "PATCH /deviceManagement/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareStateId}"}
{call WindowsDeviceMalwareState delete (0, 1,) nothing "DELETE /deviceManagement/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareStateId}"}
{call MobileAppTroubleshootingEvent list () list "GET /deviceManagement/mobileAppTroubleshootingEvents"}
{call MobileAppTroubleshootingEvent create () whole MobileAppTroubleshootingEvent "POST /deviceManagement/mobileAppTroubleshootingEvents"}
{call MobileAppTroubleshootingEvent count () nothing "GET /deviceManagement/mobileAppTroubleshootingEvents/$count"}
{call MobileAppTroubleshootingEvent get (0,) nothing "GET /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}"}
{call MobileAppTroubleshootingEvent update (0,) update MobileAppTroubleshootingEventPatch "PATCH /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}"}
{call MobileAppTroubleshootingEvent delete (0,) nothing "DELETE /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}"}
{call AppLogCollectionRequest list (0,) list "GET /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests"}
{call AppLogCollectionRequest create (0,) whole AppLogCollectionRequest "POST /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests"}
{call AppLogCollectionRequest count (0,) nothing "GET /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/$count"}
{call AppLogCollectionRequest get (0, 1,) nothing "GET /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}"}
{call AppLogCollectionRequest update (0, 1,) update AppLogCollectionRequestPatch "PATCH /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}"}
{call AppLogCollectionRequest delete (0, 1,) nothing "DELETE /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}"}
{call MobileThreatDefenseConnector list () list "GET /deviceManagement/mobileThreatDefenseConnectors"}
{call MobileThreatDefenseConnector create () whole MobileThreatDefenseConnector "POST /deviceManagement/mobileThreatDefenseConnectors"}
{call MobileThreatDefenseConnector count () nothing "GET /deviceManagement/mobileThreatDefenseConnectors/$count"}
{call MobileThreatDefenseConnector get (0,) nothing "GET /deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnectorId}"}
{call MobileThreatDefenseConnector update (0,) update MobileThreatDefenseConnectorPatch "PATCH /deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnectorId}"}
{call MobileThreatDefenseConnector delete (0,) nothing "DELETE /deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnectorId}"}
{call NotificationMessageTemplate list () list "GET /deviceManagement/notificationMessageTemplates"}
{call NotificationMessageTemplate create () whole NotificationMessageTemplate "POST /deviceManagement/notificationMessageTemplates"}
{call NotificationMessageTemplate count () nothing "GET /deviceManagement/notificationMessageTemplates/$count"}
{call NotificationMessageTemplate get (0,) nothing "GET /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}"}
{call NotificationMessageTemplate update (0,) update NotificationMessageTemplatePatch "PATCH /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}"}
{call NotificationMessageTemplate delete (0,) nothing "DELETE /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}"}
{call LocalizedNotificationMessage list (0,) list "GET /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages"}
{call LocalizedNotificationMessage create (0,) whole LocalizedNotificationMessage "POST /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages"}
{call LocalizedNotificationMessage count (0,) nothing "GET /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages/$count"}
{call LocalizedNotificationMessage get (0, 1,) nothing "GET /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages/{localizedNotificationMessageId}"}
{call LocalizedNotificationMessage update (0, 1,) update LocalizedNotificationMessagePatch "PATCH /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages/{localizedNotificationMessageId}"}
{call LocalizedNotificationMessage delete (0, 1,) nothing "DELETE /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages/{localizedNotificationMessageId}"}
{call RemoteAssistancePartner list () list "GET /deviceManagement/remoteAssistancePartners"}
{call RemoteAssistancePartner create () whole RemoteAssistancePartner "POST /deviceManagement/remoteAssistancePartners"}
{call RemoteAssistancePartner count () nothing "GET /deviceManagement/remoteAssistancePartners/$count"}
{call RemoteAssistancePartner get (0,) nothing "GET /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}"}
{call RemoteAssistancePartner update (0,) update RemoteAssistancePartnerPatch "PATCH /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}"}
{call RemoteAssistancePartner delete (0,) nothing "DELETE /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}"}
{call DeviceManagementReports get () nothing "GET /deviceManagement/reports"}
{call DeviceManagementReports update () update DeviceManagementReportsPatch "PATCH /deviceManagement/reports"}
{call DeviceManagementReports delete () nothing "DELETE /deviceManagement/reports"}
{call DeviceManagementExportJob list () list "GET /deviceManagement/reports/exportJobs"}
{call DeviceManagementExportJob create () whole DeviceManagementExportJob "POST /deviceManagement/reports/exportJobs"}
{call DeviceManagementExportJob count () nothing "GET /deviceManagement/reports/exportJobs/$count"}
{call DeviceManagementExportJob get (0,) nothing "GET /deviceManagement/reports/exportJobs/{deviceManagementExportJobId}"}
{call DeviceManagementExportJob update (0,) update DeviceManagementExportJobPatch "PATCH /deviceManagement/reports/exportJobs/{deviceManagementExportJobId}"}
{call DeviceManagementExportJob delete (0,) nothing "DELETE /deviceManagement/reports/exportJobs/{deviceManagementExportJobId}"}
{call ResourceOperation list () list "GET /deviceManagement/resourceOperations"}
{call ResourceOperation create () whole ResourceOperation "POST /deviceManagement/resourceOperations"}
{call ResourceOperation count () nothing "GET /deviceManagement/resourceOperations/$count"}
{call ResourceOperation get (0,) nothing "GET /deviceManagement/resourceOperations/{resourceOperationId}"}
{call ResourceOperation update (0,) update ResourceOperationPatch "PATCH /deviceManagement/resourceOperations/{resourceOperationId}"}
{call ResourceOperation delete (0,) nothing "DELETE /deviceManagement/resourceOperations/{resourceOperationId}"}
{call DeviceAndAppManagementRoleAssignment list () list "GET /deviceManagement/roleAssignments"}
{call DeviceAndAppManagementRoleAssignment create () whole DeviceAndAppManagementRoleAssignment "POST /deviceManagement/roleAssignments"}
{call DeviceAndAppManagementRoleAssignment count () nothing "GET /deviceManagement/roleAssignments/$count"}
{call DeviceAndAppManagementRoleAssignment get (0,) nothing "GET /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}"}
{call DeviceAndAppManagementRoleAssignment update (0,) update DeviceAndAppManagementRoleAssignmentPatch "PATCH /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}"}
{call DeviceAndAppManagementRoleAssignment delete (0,) nothing "DELETE /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}"}
{call RoleDefinition get_of_device_and_app_management_role_assignment (0,) nothing "GET /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}/roleDefinition"}
{call RoleDefinition list () list "GET /deviceManagement/roleDefinitions"}
{call RoleDefinition create () whole DeviceAndAppManagementRoleDefinition "POST /deviceManagement/roleDefinitions"}
{call RoleDefinition count () nothing "GET /deviceManagement/roleDefinitions/$count"}
{call RoleDefinition get (0,) nothing "GET /deviceManagement/roleDefinitions/{roleDefinitionId}"}
{call RoleDefinition update (0,) update DeviceAndAppManagementRoleDefinitionPatch "PATCH /deviceManagement/roleDefinitions/{roleDefinitionId}"}
{call RoleDefinition delete (0,) nothing "DELETE /deviceManagement/roleDefinitions/{roleDefinitionId}"}
{call RoleAssignment list (0,) list "GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments"}
{call RoleAssignment create (0,) whole DeviceAndAppManagementRoleAssignment "POST /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments"}
{call RoleAssignment count (0,) nothing "GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/$count"}
{call RoleAssignment get (0, 1,) nothing "GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}"}
{call RoleAssignment update (0, 1,) update DeviceAndAppManagementRoleAssignmentPatch "PATCH /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}"}
{call RoleAssignment delete (0, 1,) nothing "DELETE /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}"}
{call RoleDefinition get_of_role_assignment (0, 1,) nothing "GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition"}
{call SoftwareUpdateStatusSummary get () nothing "GET /deviceManagement/softwareUpdateStatusSummary"}
{call TermsAndConditions list () list "GET /deviceManagement/termsAndConditions"}
{call TermsAndConditions create () whole TermsAndConditions "POST /deviceManagement/termsAndConditions"}
{call TermsAndConditions count () nothing "GET /deviceManagement/termsAndConditions/$count"}
{call TermsAndConditions get (0,) nothing "GET /deviceManagement/termsAndConditions/{termsAndConditionsId}"}
{call TermsAndConditions update (0,) update TermsAndConditionsPatch "PATCH /deviceManagement/termsAndConditions/{termsAndConditionsId}"}
{call TermsAndConditions delete (0,) nothing "DELETE /deviceManagement/termsAndConditions/{termsAndConditionsId}"}
{call TermsAndConditionsAcceptanceStatus list (0,) list "GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses"}
{call TermsAndConditionsAcceptanceStatus create (0,) whole TermsAndConditionsAcceptanceStatus "POST /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses"}
{call TermsAndConditionsAcceptanceStatus count (0,) nothing "GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/$count"}
{call TermsAndConditionsAcceptanceStatus get (0, 1,) nothing "GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}"}
{call TermsAndConditionsAcceptanceStatus update (0, 1,) update TermsAndConditionsAcceptanceStatusPatch "PATCH /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}"}
{call TermsAndConditionsAcceptanceStatus delete (0, 1,) nothing "DELETE /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}"}
{call TermsAndConditions get_of_terms_and_conditions_acceptance_status (0, 1,) nothing "GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions"}
{call TermsAndConditions update_of_terms_and_conditions_acceptance_status (0, 1,) update TermsAndConditionsPatch "PATCH /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions"}
{call TermsAndConditions delete_of_terms_and_conditions_acceptance_status (0, 1,) nothing "DELETE /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions"}
{call TermsAndConditionsAssignment list (0,) list "GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments"}
{call TermsAndConditionsAssignment create (0,) whole TermsAndConditionsAssignment "POST /deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments"}
{call TermsAndConditionsAssignment count (0,) nothing "GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments/$count"}
{call TermsAndConditionsAssignment get (0, 1,) nothing "GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments/{termsAndConditionsAssignmentId}"}
{call TermsAndConditionsAssignment update (0, 1,) update TermsAndConditionsAssignmentPatch "PATCH /deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments/{termsAndConditionsAssignmentId}"}
{call TermsAndConditionsAssignment delete (0, 1,) nothing "DELETE /deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments/{termsAndConditionsAssignmentId}"}
{call DeviceManagementTroubleshootingEvent list () list "GET /deviceManagement/troubleshootingEvents"}
{call DeviceManagementTroubleshootingEvent create () whole EnrollmentTroubleshootingEvent "POST /deviceManagement/troubleshootingEvents"}
{call DeviceManagementTroubleshootingEvent count () nothing "GET /deviceManagement/troubleshootingEvents/$count"}
{call DeviceManagementTroubleshootingEvent get (0,) nothing "GET /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}"}
{call DeviceManagementTroubleshootingEvent update (0,) update EnrollmentTroubleshootingEventPatch "PATCH /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}"}
{call DeviceManagementTroubleshootingEvent delete (0,) nothing "DELETE /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}"}
{call UserExperienceAnalyticsAppHealthApplicationPerformance list () list "GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance"}
{call UserExperienceAnalyticsAppHealthApplicationPerformance create () whole UserExperienceAnalyticsAppHealthApplicationPerformance "POST /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance"}
{call UserExperienceAnalyticsAppHealthApplicationPerformance count () nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/$count"}
{call UserExperienceAnalyticsAppHealthApplicationPerformance get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{userExperienceAnalyticsAppHealthApplicationPerformanceId}"}
{call UserExperienceAnalyticsAppHealthApplicationPerformance update (0,) update UserExperienceAnalyticsAppHealthApplicationPerformancePatch "PATCH /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{userExperienceAnalyticsAppHealthApplicationPerformanceId}"}
{call UserExperienceAnalyticsAppHealthApplicationPerformance delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{userExperienceAnalyticsAppHealthApplicationPerformanceId}"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails list () list "GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails create () whole UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails "POST /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails count () nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/$count"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsId}"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails update (0,) update UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsPatch "PATCH /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsId}"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsId}"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId list () list "GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId create () whole UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId "POST /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId count () nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/$count"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdId}"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId update (0,) update UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdPatch "PATCH /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdId}"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdId}"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion list () list "GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion create () whole UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion "POST /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion count () nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/$count"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{userExperienceAnalyticsAppHealthAppPerformanceByOSVersionId}"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion update (0,) update UserExperienceAnalyticsAppHealthAppPerformanceByOSVersionPatch "PATCH /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{userExperienceAnalyticsAppHealthAppPerformanceByOSVersionId}"}
{call UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{userExperienceAnalyticsAppHealthAppPerformanceByOSVersionId}"}
{call UserExperienceAnalyticsAppHealthDeviceModelPerformance list () list "GET /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance"}
{call UserExperienceAnalyticsAppHealthDeviceModelPerformance create () whole UserExperienceAnalyticsAppHealthDeviceModelPerformance "POST /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance"}
{call UserExperienceAnalyticsAppHealthDeviceModelPerformance count () nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/$count"}
{call UserExperienceAnalyticsAppHealthDeviceModelPerformance get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}"}
{call UserExperienceAnalyticsAppHealthDeviceModelPerformance update (0,) update UserExperienceAnalyticsAppHealthDeviceModelPerformancePatch "PATCH /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}"}
{call UserExperienceAnalyticsAppHealthDeviceModelPerformance delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}"}
{call UserExperienceAnalyticsAppHealthDevicePerformance list () list "GET /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance"}
{call UserExperienceAnalyticsAppHealthDevicePerformance create () whole UserExperienceAnalyticsAppHealthDevicePerformance "POST /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance"}
{call UserExperienceAnalyticsAppHealthDevicePerformance count () nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/$count"}
{call UserExperienceAnalyticsAppHealthDevicePerformance get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{userExperienceAnalyticsAppHealthDevicePerformanceId}"}
{call UserExperienceAnalyticsAppHealthDevicePerformance update (0,) update UserExperienceAnalyticsAppHealthDevicePerformancePatch "PATCH /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{userExperienceAnalyticsAppHealthDevicePerformanceId}"}
{call UserExperienceAnalyticsAppHealthDevicePerformance delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{userExperienceAnalyticsAppHealthDevicePerformanceId}"}
{call UserExperienceAnalyticsAppHealthDevicePerformanceDetails list () list "GET /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails"}
{call UserExperienceAnalyticsAppHealthDevicePerformanceDetails create () whole UserExperienceAnalyticsAppHealthDevicePerformanceDetails "POST /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails"}
{call UserExperienceAnalyticsAppHealthDevicePerformanceDetails count () nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/$count"}
{call UserExperienceAnalyticsAppHealthDevicePerformanceDetails get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetailsId}"}
{call UserExperienceAnalyticsAppHealthDevicePerformanceDetails update (0,) update UserExperienceAnalyticsAppHealthDevicePerformanceDetailsPatch "PATCH /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetailsId}"}
{call UserExperienceAnalyticsAppHealthDevicePerformanceDetails delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetailsId}"}
{call UserExperienceAnalyticsAppHealthOSVersionPerformance list () list "GET /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance"}
{call UserExperienceAnalyticsAppHealthOSVersionPerformance create () whole UserExperienceAnalyticsAppHealthOSVersionPerformance "POST /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance"}
{call UserExperienceAnalyticsAppHealthOSVersionPerformance count () nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/$count"}
{call UserExperienceAnalyticsAppHealthOSVersionPerformance get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{userExperienceAnalyticsAppHealthOSVersionPerformanceId}"}
{call UserExperienceAnalyticsAppHealthOSVersionPerformance update (0,) update UserExperienceAnalyticsAppHealthOSVersionPerformancePatch "PATCH /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{userExperienceAnalyticsAppHealthOSVersionPerformanceId}"}
{call UserExperienceAnalyticsAppHealthOSVersionPerformance delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{userExperienceAnalyticsAppHealthOSVersionPerformanceId}"}
{call UserExperienceAnalyticsCategory get () nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthOverview"}
{call UserExperienceAnalyticsCategory update () update UserExperienceAnalyticsCategoryPatch "PATCH /deviceManagement/userExperienceAnalyticsAppHealthOverview"}
{call UserExperienceAnalyticsCategory delete () nothing "DELETE /deviceManagement/userExperienceAnalyticsAppHealthOverview"}
{call UserExperienceAnalyticsMetric list () list "GET /deviceManagement/userExperienceAnalyticsAppHealthOverview/metricValues"}
{call UserExperienceAnalyticsMetric create () whole UserExperienceAnalyticsMetric "POST /deviceManagement/userExperienceAnalyticsAppHealthOverview/metricValues"}
{call UserExperienceAnalyticsMetric count () nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthOverview/metricValues/$count"}
{call UserExperienceAnalyticsMetric get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsAppHealthOverview/metricValues/{userExperienceAnalyticsMetricId}"}
{call UserExperienceAnalyticsMetric update (0,) update UserExperienceAnalyticsMetricPatch "PATCH /deviceManagement/userExperienceAnalyticsAppHealthOverview/metricValues/{userExperienceAnalyticsMetricId}"}
{call UserExperienceAnalyticsMetric delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsAppHealthOverview/metricValues/{userExperienceAnalyticsMetricId}"}
{call UserExperienceAnalyticsBaseline list () list "GET /deviceManagement/userExperienceAnalyticsBaselines"}
{call UserExperienceAnalyticsBaseline create () whole UserExperienceAnalyticsBaseline "POST /deviceManagement/userExperienceAnalyticsBaselines"}
{call UserExperienceAnalyticsBaseline count () nothing "GET /deviceManagement/userExperienceAnalyticsBaselines/$count"}
{call UserExperienceAnalyticsBaseline get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}"}
{call UserExperienceAnalyticsBaseline update (0,) update UserExperienceAnalyticsBaselinePatch "PATCH /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}"}
{call UserExperienceAnalyticsBaseline delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}"}
{call UserExperienceAnalyticsCategory get_of_user_experience_analytics_baseline (0,) nothing "GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/appHealthMetrics"}
{call UserExperienceAnalyticsCategory get_battery_health_metrics_of_user_experience_analytics_baseline (0,) nothing "GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/batteryHealthMetrics"}
{call UserExperienceAnalyticsCategory get_best_practices_metrics_of_user_experience_analytics_baseline (0,) nothing "GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/bestPracticesMetrics"}
{call UserExperienceAnalyticsCategory get_device_boot_performance_metrics_of_user_experience_analytics_baseline (0,) nothing "GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics"}
{call UserExperienceAnalyticsCategory get_reboot_analytics_metrics_of_user_experience_analytics_baseline (0,) nothing "GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/rebootAnalyticsMetrics"}
{call UserExperienceAnalyticsCategory get_resource_performance_metrics_of_user_experience_analytics_baseline (0,) nothing "GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/resourcePerformanceMetrics"}
{call UserExperienceAnalyticsCategory get_work_from_anywhere_metrics_of_user_experience_analytics_baseline (0,) nothing "GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/workFromAnywhereMetrics"}
{call UserExperienceAnalyticsCategory list_of_device_management () list "GET /deviceManagement/userExperienceAnalyticsCategories"}
{call UserExperienceAnalyticsCategory create_of_device_management () whole UserExperienceAnalyticsCategory "POST /deviceManagement/userExperienceAnalyticsCategories"}
{call UserExperienceAnalyticsCategory count_of_device_management () nothing "GET /deviceManagement/userExperienceAnalyticsCategories/$count"}
{call UserExperienceAnalyticsCategory get_of_device_management (0,) nothing "GET /deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}"}
{call UserExperienceAnalyticsCategory update_of_device_management (0,) update UserExperienceAnalyticsCategoryPatch "PATCH /deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}"}
{call UserExperienceAnalyticsCategory delete_of_device_management (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}"}
{call UserExperienceAnalyticsMetric list_of_device_management (0,) list "GET /deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}/metricValues"}
{call UserExperienceAnalyticsMetric create_of_device_management (0,) whole UserExperienceAnalyticsMetric "POST /deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}/metricValues"}
{call UserExperienceAnalyticsMetric count_of_device_management (0,) nothing "GET /deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}/metricValues/$count"}
{call UserExperienceAnalyticsMetric get_of_device_management (0, 1,) nothing "GET /deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}/metricValues/{userExperienceAnalyticsMetricId}"}
{call UserExperienceAnalyticsMetric update_of_device_management (0, 1,) update UserExperienceAnalyticsMetricPatch "PATCH /deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}/metricValues/{userExperienceAnalyticsMetricId}"}
{call UserExperienceAnalyticsMetric delete_of_device_management (0, 1,) nothing "DELETE /deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}/metricValues/{userExperienceAnalyticsMetricId}"}
{call UserExperienceAnalyticsDevicePerformance list () list "GET /deviceManagement/userExperienceAnalyticsDevicePerformance"}
{call UserExperienceAnalyticsDevicePerformance create () whole UserExperienceAnalyticsDevicePerformance "POST /deviceManagement/userExperienceAnalyticsDevicePerformance"}
{call UserExperienceAnalyticsDevicePerformance count () nothing "GET /deviceManagement/userExperienceAnalyticsDevicePerformance/$count"}
{call UserExperienceAnalyticsDevicePerformance get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsDevicePerformance/{userExperienceAnalyticsDevicePerformanceId}"}
{call UserExperienceAnalyticsDevicePerformance update (0,) update UserExperienceAnalyticsDevicePerformancePatch "PATCH /deviceManagement/userExperienceAnalyticsDevicePerformance/{userExperienceAnalyticsDevicePerformanceId}"}
{call UserExperienceAnalyticsDevicePerformance delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsDevicePerformance/{userExperienceAnalyticsDevicePerformanceId}"}
{call UserExperienceAnalyticsDeviceScores list () list "GET /deviceManagement/userExperienceAnalyticsDeviceScores"}
{call UserExperienceAnalyticsDeviceScores create () whole UserExperienceAnalyticsDeviceScores "POST /deviceManagement/userExperienceAnalyticsDeviceScores"}
{call UserExperienceAnalyticsDeviceScores count () nothing "GET /deviceManagement/userExperienceAnalyticsDeviceScores/$count"}
{call UserExperienceAnalyticsDeviceScores get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsDeviceScores/{userExperienceAnalyticsDeviceScoresId}"}
{call UserExperienceAnalyticsDeviceScores update (0,) update UserExperienceAnalyticsDeviceScoresPatch "PATCH /deviceManagement/userExperienceAnalyticsDeviceScores/{userExperienceAnalyticsDeviceScoresId}"}
{call UserExperienceAnalyticsDeviceScores delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsDeviceScores/{userExperienceAnalyticsDeviceScoresId}"}
{call UserExperienceAnalyticsDeviceStartupHistory list () list "GET /deviceManagement/userExperienceAnalyticsDeviceStartupHistory"}
{call UserExperienceAnalyticsDeviceStartupHistory create () whole UserExperienceAnalyticsDeviceStartupHistory "POST /deviceManagement/userExperienceAnalyticsDeviceStartupHistory"}
{call UserExperienceAnalyticsDeviceStartupHistory count () nothing "GET /deviceManagement/userExperienceAnalyticsDeviceStartupHistory/$count"}
{call UserExperienceAnalyticsDeviceStartupHistory get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{userExperienceAnalyticsDeviceStartupHistoryId}"}
{call UserExperienceAnalyticsDeviceStartupHistory update (0,) update UserExperienceAnalyticsDeviceStartupHistoryPatch "PATCH /deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{userExperienceAnalyticsDeviceStartupHistoryId}"}
{call UserExperienceAnalyticsDeviceStartupHistory delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{userExperienceAnalyticsDeviceStartupHistoryId}"}
{call UserExperienceAnalyticsDeviceStartupProcess list () list "GET /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses"}
{call UserExperienceAnalyticsDeviceStartupProcess create () whole UserExperienceAnalyticsDeviceStartupProcess "POST /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses"}
{call UserExperienceAnalyticsDeviceStartupProcess count () nothing "GET /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/$count"}
{call UserExperienceAnalyticsDeviceStartupProcess get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{userExperienceAnalyticsDeviceStartupProcessId}"}
{call UserExperienceAnalyticsDeviceStartupProcess update (0,) update UserExperienceAnalyticsDeviceStartupProcessPatch "PATCH /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{userExperienceAnalyticsDeviceStartupProcessId}"}
{call UserExperienceAnalyticsDeviceStartupProcess delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{userExperienceAnalyticsDeviceStartupProcessId}"}
{call UserExperienceAnalyticsDeviceStartupProcessPerformance list () list "GET /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance"}
{call UserExperienceAnalyticsDeviceStartupProcessPerformance create () whole UserExperienceAnalyticsDeviceStartupProcessPerformance "POST /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance"}
{call UserExperienceAnalyticsDeviceStartupProcessPerformance count () nothing "GET /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/$count"}
{call UserExperienceAnalyticsDeviceStartupProcessPerformance get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{userExperienceAnalyticsDeviceStartupProcessPerformanceId}"}
{call UserExperienceAnalyticsDeviceStartupProcessPerformance update (0,) update UserExperienceAnalyticsDeviceStartupProcessPerformancePatch "PATCH /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{userExperienceAnalyticsDeviceStartupProcessPerformanceId}"}
{call UserExperienceAnalyticsDeviceStartupProcessPerformance delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{userExperienceAnalyticsDeviceStartupProcessPerformanceId}"}
{call UserExperienceAnalyticsMetricHistory list () list "GET /deviceManagement/userExperienceAnalyticsMetricHistory"}
{call UserExperienceAnalyticsMetricHistory create () whole UserExperienceAnalyticsMetricHistory "POST /deviceManagement/userExperienceAnalyticsMetricHistory"}
{call UserExperienceAnalyticsMetricHistory count () nothing "GET /deviceManagement/userExperienceAnalyticsMetricHistory/$count"}
{call UserExperienceAnalyticsMetricHistory get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}"}
{call UserExperienceAnalyticsMetricHistory update (0,) update UserExperienceAnalyticsMetricHistoryPatch "PATCH /deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}"}
{call UserExperienceAnalyticsMetricHistory delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}"}
{call UserExperienceAnalyticsModelScores list () list "GET /deviceManagement/userExperienceAnalyticsModelScores"}
{call UserExperienceAnalyticsModelScores create () whole UserExperienceAnalyticsModelScores "POST /deviceManagement/userExperienceAnalyticsModelScores"}
{call UserExperienceAnalyticsModelScores count () nothing "GET /deviceManagement/userExperienceAnalyticsModelScores/$count"}
{call UserExperienceAnalyticsModelScores get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScoresId}"}
{call UserExperienceAnalyticsModelScores update (0,) update UserExperienceAnalyticsModelScoresPatch "PATCH /deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScoresId}"}
{call UserExperienceAnalyticsModelScores delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScoresId}"}
{call UserExperienceAnalyticsOverview get () nothing "GET /deviceManagement/userExperienceAnalyticsOverview"}
{call UserExperienceAnalyticsOverview update () update UserExperienceAnalyticsOverviewPatch "PATCH /deviceManagement/userExperienceAnalyticsOverview"}
{call UserExperienceAnalyticsOverview delete () nothing "DELETE /deviceManagement/userExperienceAnalyticsOverview"}
{call UserExperienceAnalyticsScoreHistory list () list "GET /deviceManagement/userExperienceAnalyticsScoreHistory"}
{call UserExperienceAnalyticsScoreHistory create () whole UserExperienceAnalyticsScoreHistory "POST /deviceManagement/userExperienceAnalyticsScoreHistory"}
{call UserExperienceAnalyticsScoreHistory count () nothing "GET /deviceManagement/userExperienceAnalyticsScoreHistory/$count"}
{call UserExperienceAnalyticsScoreHistory get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistoryId}"}
{call UserExperienceAnalyticsScoreHistory update (0,) update UserExperienceAnalyticsScoreHistoryPatch "PATCH /deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistoryId}"}
{call UserExperienceAnalyticsScoreHistory delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistoryId}"}
{call UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric get () nothing "GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric"}
{call UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric update () update UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetricPatch "PATCH /deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric"}
{call UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric delete () nothing "DELETE /deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric"}
{call UserExperienceAnalyticsWorkFromAnywhereMetric list () list "GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics"}
{call UserExperienceAnalyticsWorkFromAnywhereMetric create () whole UserExperienceAnalyticsWorkFromAnywhereMetric "POST /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics"}
{call UserExperienceAnalyticsWorkFromAnywhereMetric count () nothing "GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/$count"}
{call UserExperienceAnalyticsWorkFromAnywhereMetric get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}"}
{call UserExperienceAnalyticsWorkFromAnywhereMetric update (0,) update UserExperienceAnalyticsWorkFromAnywhereMetricPatch "PATCH /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}"}
{call UserExperienceAnalyticsWorkFromAnywhereMetric delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}"}
{call UserExperienceAnalyticsWorkFromAnywhereDevice list (0,) list "GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices"}
{call UserExperienceAnalyticsWorkFromAnywhereDevice create (0,) whole UserExperienceAnalyticsWorkFromAnywhereDevice "POST /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices"}
{call UserExperienceAnalyticsWorkFromAnywhereDevice count (0,) nothing "GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices/$count"}
{call UserExperienceAnalyticsWorkFromAnywhereDevice get (0, 1,) nothing "GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDeviceId}"}
{call UserExperienceAnalyticsWorkFromAnywhereDevice update (0, 1,) update UserExperienceAnalyticsWorkFromAnywhereDevicePatch "PATCH /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDeviceId}"}
{call UserExperienceAnalyticsWorkFromAnywhereDevice delete (0, 1,) nothing "DELETE /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDeviceId}"}
{call UserExperienceAnalyticsWorkFromAnywhereModelPerformance list () list "GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance"}
{call UserExperienceAnalyticsWorkFromAnywhereModelPerformance create () whole UserExperienceAnalyticsWorkFromAnywhereModelPerformance "POST /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance"}
{call UserExperienceAnalyticsWorkFromAnywhereModelPerformance count () nothing "GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/$count"}
{call UserExperienceAnalyticsWorkFromAnywhereModelPerformance get (0,) nothing "GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformanceId}"}
{call UserExperienceAnalyticsWorkFromAnywhereModelPerformance update (0,) update UserExperienceAnalyticsWorkFromAnywhereModelPerformancePatch "PATCH /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformanceId}"}
{call UserExperienceAnalyticsWorkFromAnywhereModelPerformance delete (0,) nothing "DELETE /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformanceId}"}
{call VirtualEndpoint get () nothing "GET /deviceManagement/virtualEndpoint"}
{call VirtualEndpoint update () update VirtualEndpointPatch "PATCH /deviceManagement/virtualEndpoint"}
{call VirtualEndpoint delete () nothing "DELETE /deviceManagement/virtualEndpoint"}
{call CloudPcAuditEvent list () list "GET /deviceManagement/virtualEndpoint/auditEvents"}
{call CloudPcAuditEvent create () whole CloudPcAuditEvent "POST /deviceManagement/virtualEndpoint/auditEvents"}
{call CloudPcAuditEvent count () nothing "GET /deviceManagement/virtualEndpoint/auditEvents/$count"}
{call CloudPcAuditEvent get (0,) nothing "GET /deviceManagement/virtualEndpoint/auditEvents/{cloudPcAuditEventId}"}
{call CloudPcAuditEvent update (0,) update CloudPcAuditEventPatch "PATCH /deviceManagement/virtualEndpoint/auditEvents/{cloudPcAuditEventId}"}
{call CloudPcAuditEvent delete (0,) nothing "DELETE /deviceManagement/virtualEndpoint/auditEvents/{cloudPcAuditEventId}"}
{call CloudPC list () list "GET /deviceManagement/virtualEndpoint/cloudPCs"}
{call CloudPC create () whole CloudPC "POST /deviceManagement/virtualEndpoint/cloudPCs"}
{call CloudPC count () nothing "GET /deviceManagement/virtualEndpoint/cloudPCs/$count"}
{call CloudPC get (0,) nothing "GET /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}"}
{call CloudPC update (0,) update CloudPCPatch "PATCH /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}"}
{call CloudPC delete (0,) nothing "DELETE /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}"}
{call CloudPcDeviceImage list () list "GET /deviceManagement/virtualEndpoint/deviceImages"}
{call CloudPcDeviceImage create () whole CloudPcDeviceImage "POST /deviceManagement/virtualEndpoint/deviceImages"}
{call CloudPcDeviceImage count () nothing "GET /deviceManagement/virtualEndpoint/deviceImages/$count"}
{call CloudPcDeviceImage get (0,) nothing "GET /deviceManagement/virtualEndpoint/deviceImages/{cloudPcDeviceImageId}"}
{call CloudPcDeviceImage update (0,) update CloudPcDeviceImagePatch "PATCH /deviceManagement/virtualEndpoint/deviceImages/{cloudPcDeviceImageId}"}
{call CloudPcDeviceImage delete (0,) nothing "DELETE /deviceManagement/virtualEndpoint/deviceImages/{cloudPcDeviceImageId}"}
{call CloudPcGalleryImage list () list "GET /deviceManagement/virtualEndpoint/galleryImages"}
{call CloudPcGalleryImage create () whole CloudPcGalleryImage "POST /deviceManagement/virtualEndpoint/galleryImages"}
{call CloudPcGalleryImage count () nothing "GET /deviceManagement/virtualEndpoint/galleryImages/$count"}
{call CloudPcGalleryImage get (0,) nothing "GET /deviceManagement/virtualEndpoint/galleryImages/{cloudPcGalleryImageId}"}
{call CloudPcGalleryImage update (0,) update CloudPcGalleryImagePatch "PATCH /deviceManagement/virtualEndpoint/galleryImages/{cloudPcGalleryImageId}"}
{call CloudPcGalleryImage delete (0,) nothing "DELETE /deviceManagement/virtualEndpoint/galleryImages/{cloudPcGalleryImageId}"}
{call CloudPcOnPremisesConnection list () list "GET /deviceManagement/virtualEndpoint/onPremisesConnections"}
{call CloudPcOnPremisesConnection create () whole CloudPcOnPremisesConnection "POST /deviceManagement/virtualEndpoint/onPremisesConnections"}
{call CloudPcOnPremisesConnection count () nothing "GET /deviceManagement/virtualEndpoint/onPremisesConnections/$count"}
{call CloudPcOnPremisesConnection get (0,) nothing "GET /deviceManagement/virtualEndpoint/onPremisesConnections/{cloudPcOnPremisesConnectionId}"}
{call CloudPcOnPremisesConnection update (0,) update CloudPcOnPremisesConnectionPatch "PATCH /deviceManagement/virtualEndpoint/onPremisesConnections/{cloudPcOnPremisesConnectionId}"}
{call CloudPcOnPremisesConnection delete (0,) nothing "DELETE /deviceManagement/virtualEndpoint/onPremisesConnections/{cloudPcOnPremisesConnectionId}"}
{call CloudPcProvisioningPolicy list () list "GET /deviceManagement/virtualEndpoint/provisioningPolicies"}
{call CloudPcProvisioningPolicy create () whole CloudPcProvisioningPolicy "POST /deviceManagement/virtualEndpoint/provisioningPolicies"}
{call CloudPcProvisioningPolicy count () nothing "GET /deviceManagement/virtualEndpoint/provisioningPolicies/$count"}
{call CloudPcProvisioningPolicy get (0,) nothing "GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}"}
{call CloudPcProvisioningPolicy update (0,) update CloudPcProvisioningPolicyPatch "PATCH /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}"}
{call CloudPcProvisioningPolicy delete (0,) nothing "DELETE /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}"}
{call CloudPcProvisioningPolicyAssignment list (0,) list "GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments"}
{call CloudPcProvisioningPolicyAssignment create (0,) whole CloudPcProvisioningPolicyAssignment "POST /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments"}
{call CloudPcProvisioningPolicyAssignment count (0,) nothing "GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments/$count"}
{call CloudPcProvisioningPolicyAssignment get (0, 1,) nothing "GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments/{cloudPcProvisioningPolicyAssignmentId}"}
{call CloudPcProvisioningPolicyAssignment update (0, 1,) update CloudPcProvisioningPolicyAssignmentPatch "PATCH /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments/{cloudPcProvisioningPolicyAssignmentId}"}
{call CloudPcProvisioningPolicyAssignment delete (0, 1,) nothing "DELETE /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments/{cloudPcProvisioningPolicyAssignmentId}"}
{call User list_of_cloud_pc_provisioning_policy_assignment (0, 1,) list "GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments/{cloudPcProvisioningPolicyAssignmentId}/assignedUsers"}
{call User count_of_cloud_pc_provisioning_policy_assignment (0, 1,) nothing "GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments/{cloudPcProvisioningPolicyAssignmentId}/assignedUsers/$count"}
{call User get_of_cloud_pc_provisioning_policy_assignment (0, 1, 2,) nothing "GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments/{cloudPcProvisioningPolicyAssignmentId}/assignedUsers/{userId}"}
{call CloudPcReport get () nothing "GET /deviceManagement/virtualEndpoint/report"}
{call CloudPcReport update () update CloudPcReportPatch "PATCH /deviceManagement/virtualEndpoint/report"}
{call CloudPcReport delete () nothing "DELETE /deviceManagement/virtualEndpoint/report"}
{call CloudPcServicePlan list () list "GET /deviceManagement/virtualEndpoint/servicePlans"}
{call CloudPcServicePlan count () nothing "GET /deviceManagement/virtualEndpoint/servicePlans/$count"}
{call CloudPcServicePlan get (0,) nothing "GET /deviceManagement/virtualEndpoint/servicePlans/{cloudPcServicePlanId}"}
{call CloudPcUserSetting list () list "GET /deviceManagement/virtualEndpoint/userSettings"}
{call CloudPcUserSetting create () whole CloudPcUserSetting "POST /deviceManagement/virtualEndpoint/userSettings"}
{call CloudPcUserSetting count () nothing "GET /deviceManagement/virtualEndpoint/userSettings/$count"}
{call CloudPcUserSetting get (0,) nothing "GET /deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSettingId}"}
{call CloudPcUserSetting update (0,) update CloudPcUserSettingPatch "PATCH /deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSettingId}"}
{call CloudPcUserSetting delete (0,) nothing "DELETE /deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSettingId}"}
{call CloudPcUserSettingAssignment list (0,) list "GET /deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSettingId}/assignments"}
{call CloudPcUserSettingAssignment create (0,) whole CloudPcUserSettingAssignment "POST /deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSettingId}/assignments"}
{call CloudPcUserSettingAssignment count (0,) nothing "GET /deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSettingId}/assignments/$count"}
{call CloudPcUserSettingAssignment get (0, 1,) nothing "GET /deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSettingId}/assignments/{cloudPcUserSettingAssignmentId}"}
{call CloudPcUserSettingAssignment update (0, 1,) update CloudPcUserSettingAssignmentPatch "PATCH /deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSettingId}/assignments/{cloudPcUserSettingAssignmentId}"}
{call CloudPcUserSettingAssignment delete (0, 1,) nothing "DELETE /deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSettingId}/assignments/{cloudPcUserSettingAssignmentId}"}
{call WindowsAutopilotDeviceIdentity list () list "GET /deviceManagement/windowsAutopilotDeviceIdentities"}
{call WindowsAutopilotDeviceIdentity create () whole WindowsAutopilotDeviceIdentity "POST /deviceManagement/windowsAutopilotDeviceIdentities"}
{call WindowsAutopilotDeviceIdentity count () nothing "GET /deviceManagement/windowsAutopilotDeviceIdentities/$count"}
{call WindowsAutopilotDeviceIdentity get (0,) nothing "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}"}
{call WindowsAutopilotDeviceIdentity update (0,) update WindowsAutopilotDeviceIdentityPatch "PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}"}
{call WindowsAutopilotDeviceIdentity delete (0,) nothing "DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}"}
{call WindowsInformationProtectionAppLearningSummary list () list "GET /deviceManagement/windowsInformationProtectionAppLearningSummaries"}
{call WindowsInformationProtectionAppLearningSummary create () whole WindowsInformationProtectionAppLearningSummary "POST /deviceManagement/windowsInformationProtectionAppLearningSummaries"}
{call WindowsInformationProtectionAppLearningSummary count () nothing "GET /deviceManagement/windowsInformationProtectionAppLearningSummaries/$count"}
{call WindowsInformationProtectionAppLearningSummary get (0,) nothing "GET /deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}"}
{call WindowsInformationProtectionAppLearningSummary update (0,) update WindowsInformationProtectionAppLearningSummaryPatch "PATCH /deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}"}
{call WindowsInformationProtectionAppLearningSummary delete (0,) nothing "DELETE /deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}"}
{call WindowsInformationProtectionNetworkLearningSummary list () list "GET /deviceManagement/windowsInformationProtectionNetworkLearningSummaries"}
{call WindowsInformationProtectionNetworkLearningSummary create () whole WindowsInformationProtectionNetworkLearningSummary "POST /deviceManagement/windowsInformationProtectionNetworkLearningSummaries"}
{call WindowsInformationProtectionNetworkLearningSummary count () nothing "GET /deviceManagement/windowsInformationProtectionNetworkLearningSummaries/$count"}
{call WindowsInformationProtectionNetworkLearningSummary get (0,) nothing "GET /deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}"}
{call WindowsInformationProtectionNetworkLearningSummary update (0,) update WindowsInformationProtectionNetworkLearningSummaryPatch "PATCH /deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}"}
{call WindowsInformationProtectionNetworkLearningSummary delete (0,) nothing "DELETE /deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}"}
{call WindowsMalwareInformation list () list "GET /deviceManagement/windowsMalwareInformation"}
{call WindowsMalwareInformation create () whole WindowsMalwareInformation "POST /deviceManagement/windowsMalwareInformation"}
{call WindowsMalwareInformation count () nothing "GET /deviceManagement/windowsMalwareInformation/$count"}
{call WindowsMalwareInformation get (0,) nothing "GET /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}"}
{call WindowsMalwareInformation update (0,) update WindowsMalwareInformationPatch "PATCH /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}"}
{call WindowsMalwareInformation delete (0,) nothing "DELETE /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}"}
{call MalwareStateForWindowsDevice list (0,) list "GET /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}/deviceMalwareStates"}
{call MalwareStateForWindowsDevice create (0,) whole MalwareStateForWindowsDevice "POST /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}/deviceMalwareStates"}
{call MalwareStateForWindowsDevice count (0,) nothing "GET /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}/deviceMalwareStates/$count"}
{call MalwareStateForWindowsDevice get (0, 1,) nothing "GET /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}/deviceMalwareStates/{malwareStateForWindowsDeviceId}"}
{call MalwareStateForWindowsDevice update (0, 1,) update MalwareStateForWindowsDevicePatch "PATCH /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}/deviceMalwareStates/{malwareStateForWindowsDeviceId}"}
{call MalwareStateForWindowsDevice delete (0, 1,) nothing "DELETE /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}/deviceMalwareStates/{malwareStateForWindowsDeviceId}"}
{call DeviceAppManagement get () nothing "GET /deviceAppManagement"}
{call DeviceAppManagement update () update DeviceAppManagementPatch "PATCH /deviceAppManagement"}
{call AndroidManagedAppProtection list () list "GET /deviceAppManagement/androidManagedAppProtections"}
{call AndroidManagedAppProtection create () whole AndroidManagedAppProtection "POST /deviceAppManagement/androidManagedAppProtections"}
{call AndroidManagedAppProtection count () nothing "GET /deviceAppManagement/androidManagedAppProtections/$count"}
{call AndroidManagedAppProtection get (0,) nothing "GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}"}
{call AndroidManagedAppProtection update (0,) update AndroidManagedAppProtectionPatch "PATCH /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}"}
{call AndroidManagedAppProtection delete (0,) nothing "DELETE /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}"}
{call TargetedManagedAppPolicyAssignment list_of_android_managed_app_protection (0,) list "GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments"}
{call TargetedManagedAppPolicyAssignment create_of_android_managed_app_protection (0,) whole TargetedManagedAppPolicyAssignment "POST /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments"}
{call TargetedManagedAppPolicyAssignment count_of_android_managed_app_protection (0,) nothing "GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/$count"}
{call TargetedManagedAppPolicyAssignment get_of_android_managed_app_protection (0, 1,) nothing "GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call TargetedManagedAppPolicyAssignment update_of_android_managed_app_protection (0, 1,) update TargetedManagedAppPolicyAssignmentPatch "PATCH /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call TargetedManagedAppPolicyAssignment delete_of_android_managed_app_protection (0, 1,) nothing "DELETE /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call ManagedMobileApp list (0,) list "GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps"}
{call ManagedMobileApp create (0,) whole ManagedMobileApp "POST /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps"}
{call ManagedMobileApp count (0,) nothing "GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/$count"}
{call ManagedMobileApp get (0, 1,) nothing "GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}"}
{call ManagedMobileApp update (0, 1,) update ManagedMobileAppPatch "PATCH /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}"}
{call ManagedMobileApp delete (0, 1,) nothing "DELETE /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}"}
{call ManagedAppPolicyDeploymentSummary get (0,) nothing "GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/deploymentSummary"}
{call ManagedAppPolicyDeploymentSummary update (0,) update ManagedAppPolicyDeploymentSummaryPatch "PATCH /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/deploymentSummary"}
{call ManagedAppPolicyDeploymentSummary delete (0,) nothing "DELETE /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/deploymentSummary"}
{call DefaultManagedAppProtection list () list "GET /deviceAppManagement/defaultManagedAppProtections"}
{call DefaultManagedAppProtection create () whole DefaultManagedAppProtection "POST /deviceAppManagement/defaultManagedAppProtections"}
{call DefaultManagedAppProtection count () nothing "GET /deviceAppManagement/defaultManagedAppProtections/$count"}
{call DefaultManagedAppProtection get (0,) nothing "GET /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}"}
{call DefaultManagedAppProtection update (0,) update DefaultManagedAppProtectionPatch "PATCH /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}"}
{call DefaultManagedAppProtection delete (0,) nothing "DELETE /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}"}
{call ManagedMobileApp list_of_default_managed_app_protection (0,) list "GET /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps"}
{call ManagedMobileApp create_of_default_managed_app_protection (0,) whole ManagedMobileApp "POST /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps"}
{call ManagedMobileApp count_of_default_managed_app_protection (0,) nothing "GET /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/$count"}
{call ManagedMobileApp get_of_default_managed_app_protection (0, 1,) nothing "GET /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/{managedMobileAppId}"}
{call ManagedMobileApp update_of_default_managed_app_protection (0, 1,) update ManagedMobileAppPatch "PATCH /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/{managedMobileAppId}"}
{call ManagedMobileApp delete_of_default_managed_app_protection (0, 1,) nothing "DELETE /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/{managedMobileAppId}"}
{call ManagedAppPolicyDeploymentSummary get_of_default_managed_app_protection (0,) nothing "GET /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/deploymentSummary"}
{call ManagedAppPolicyDeploymentSummary update_of_default_managed_app_protection (0,) update ManagedAppPolicyDeploymentSummaryPatch "PATCH /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/deploymentSummary"}
{call ManagedAppPolicyDeploymentSummary delete_of_default_managed_app_protection (0,) nothing "DELETE /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/deploymentSummary"}
{call IosManagedAppProtection list () list "GET /deviceAppManagement/iosManagedAppProtections"}
{call IosManagedAppProtection create () whole IosManagedAppProtection "POST /deviceAppManagement/iosManagedAppProtections"}
{call IosManagedAppProtection count () nothing "GET /deviceAppManagement/iosManagedAppProtections/$count"}
{call IosManagedAppProtection get (0,) nothing "GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}"}
{call IosManagedAppProtection update (0,) update IosManagedAppProtectionPatch "PATCH /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}"}
{call IosManagedAppProtection delete (0,) nothing "DELETE /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}"}
{call TargetedManagedAppPolicyAssignment list_of_ios_managed_app_protection (0,) list "GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments"}
{call TargetedManagedAppPolicyAssignment create_of_ios_managed_app_protection (0,) whole TargetedManagedAppPolicyAssignment "POST /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments"}
{call TargetedManagedAppPolicyAssignment count_of_ios_managed_app_protection (0,) nothing "GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/$count"}
{call TargetedManagedAppPolicyAssignment get_of_ios_managed_app_protection (0, 1,) nothing "GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call TargetedManagedAppPolicyAssignment update_of_ios_managed_app_protection (0, 1,) update TargetedManagedAppPolicyAssignmentPatch "PATCH /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call TargetedManagedAppPolicyAssignment delete_of_ios_managed_app_protection (0, 1,) nothing "DELETE /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call ManagedMobileApp list_of_ios_managed_app_protection (0,) list "GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps"}
{call ManagedMobileApp create_of_ios_managed_app_protection (0,) whole ManagedMobileApp "POST /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps"}
{call ManagedMobileApp count_of_ios_managed_app_protection (0,) nothing "GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/$count"}
{call ManagedMobileApp get_of_ios_managed_app_protection (0, 1,) nothing "GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}"}
{call ManagedMobileApp update_of_ios_managed_app_protection (0, 1,) update ManagedMobileAppPatch "PATCH /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}"}
{call ManagedMobileApp delete_of_ios_managed_app_protection (0, 1,) nothing "DELETE /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}"}
{call ManagedAppPolicyDeploymentSummary get_of_ios_managed_app_protection (0,) nothing "GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary"}
{call ManagedAppPolicyDeploymentSummary update_of_ios_managed_app_protection (0,) update ManagedAppPolicyDeploymentSummaryPatch "PATCH /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary"}
{call ManagedAppPolicyDeploymentSummary delete_of_ios_managed_app_protection (0,) nothing "DELETE /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary"}
{call ManagedAppPolicy list () list "GET /deviceAppManagement/managedAppPolicies"}
{call ManagedAppPolicy create () whole AndroidManagedAppProtection "POST /deviceAppManagement/managedAppPolicies"}
{call ManagedAppPolicy count () nothing "GET /deviceAppManagement/managedAppPolicies/$count"}
{call ManagedAppPolicy get (0,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}"}
{call ManagedAppPolicy update (0,) update AndroidManagedAppProtectionPatch "PATCH /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}"}
{call ManagedAppPolicy delete (0,) nothing "DELETE /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}"}
{call TargetedManagedAppConfiguration list_in_managed_app_policies () list "GET /deviceAppManagement/managedAppPolicies/microsoft.graph.targetedManagedAppConfiguration"}
{call TargetedManagedAppConfiguration count_in_managed_app_policies () nothing "GET /deviceAppManagement/managedAppPolicies/microsoft.graph.targetedManagedAppConfiguration/$count"}
{call TargetedManagedAppConfiguration get_in_managed_app_policies (0,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration"}
{call ManagedMobileApp list_of_targeted_managed_app_configuration_in_managed_app_policies (0,) list "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/apps"}
{call ManagedMobileApp create_of_targeted_managed_app_configuration_in_managed_app_policies (0,) whole ManagedMobileApp "POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/apps"}
{call ManagedMobileApp count_of_targeted_managed_app_configuration_in_managed_app_policies (0,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/apps/$count"}
{call ManagedMobileApp get_of_targeted_managed_app_configuration_in_managed_app_policies (0, 1,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/apps/{managedMobileAppId}"}
{call ManagedMobileApp update_of_targeted_managed_app_configuration_in_managed_app_policies (0, 1,) update ManagedMobileAppPatch "PATCH /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/apps/{managedMobileAppId}"}
{call ManagedMobileApp delete_of_targeted_managed_app_configuration_in_managed_app_policies (0, 1,) nothing "DELETE /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/apps/{managedMobileAppId}"}
{call TargetedManagedAppPolicyAssignment list_in_managed_app_policies (0,) list "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/assignments"}
{call TargetedManagedAppPolicyAssignment create_in_managed_app_policies (0,) whole TargetedManagedAppPolicyAssignment "POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/assignments"}
{call TargetedManagedAppPolicyAssignment count_in_managed_app_policies (0,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/assignments/$count"}
{call TargetedManagedAppPolicyAssignment get_in_managed_app_policies (0, 1,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call TargetedManagedAppPolicyAssignment update_in_managed_app_policies (0, 1,) update TargetedManagedAppPolicyAssignmentPatch "PATCH /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call TargetedManagedAppPolicyAssignment delete_in_managed_app_policies (0, 1,) nothing "DELETE /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call ManagedAppPolicyDeploymentSummary get_of_targeted_managed_app_configuration_in_managed_app_policies (0,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/deploymentSummary"}
{call ManagedAppPolicyDeploymentSummary update_of_targeted_managed_app_configuration_in_managed_app_policies (0,) update ManagedAppPolicyDeploymentSummaryPatch "PATCH /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/deploymentSummary"}
{call ManagedAppPolicyDeploymentSummary delete_of_targeted_managed_app_configuration_in_managed_app_policies (0,) nothing "DELETE /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/deploymentSummary"}
{call TargetedManagedAppProtection list () list "GET /deviceAppManagement/managedAppPolicies/microsoft.graph.targetedManagedAppProtection"}
{call TargetedManagedAppProtection count () nothing "GET /deviceAppManagement/managedAppPolicies/microsoft.graph.targetedManagedAppProtection/$count"}
{call TargetedManagedAppProtection get (0,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppProtection"}
{call TargetedManagedAppPolicyAssignment list_of_targeted_managed_app_protection (0,) list "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppProtection/assignments"}
{call TargetedManagedAppPolicyAssignment create_of_targeted_managed_app_protection (0,) whole TargetedManagedAppPolicyAssignment "POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppProtection/assignments"}
{call TargetedManagedAppPolicyAssignment count_of_targeted_managed_app_protection (0,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppProtection/assignments/$count"}
{call TargetedManagedAppPolicyAssignment get_of_targeted_managed_app_protection (0, 1,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppProtection/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call TargetedManagedAppPolicyAssignment update_of_targeted_managed_app_protection (0, 1,) update TargetedManagedAppPolicyAssignmentPatch "PATCH /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppProtection/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call TargetedManagedAppPolicyAssignment delete_of_targeted_managed_app_protection (0, 1,) nothing "DELETE /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppProtection/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call WindowsInformationProtection list () list "GET /deviceAppManagement/managedAppPolicies/microsoft.graph.windowsInformationProtection"}
{call WindowsInformationProtection count () nothing "GET /deviceAppManagement/managedAppPolicies/microsoft.graph.windowsInformationProtection/$count"}
{call WindowsInformationProtection get (0,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection"}
{call TargetedManagedAppPolicyAssignment list_of_windows_information_protection (0,) list "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/assignments"}
{call TargetedManagedAppPolicyAssignment create_of_windows_information_protection (0,) whole TargetedManagedAppPolicyAssignment "POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/assignments"}
{call TargetedManagedAppPolicyAssignment count_of_windows_information_protection (0,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/assignments/$count"}
{call TargetedManagedAppPolicyAssignment get_of_windows_information_protection (0, 1,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call TargetedManagedAppPolicyAssignment update_of_windows_information_protection (0, 1,) update TargetedManagedAppPolicyAssignmentPatch "PATCH /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call TargetedManagedAppPolicyAssignment delete_of_windows_information_protection (0, 1,) nothing "DELETE /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call WindowsInformationProtectionAppLockerFile list (0,) list "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/exemptAppLockerFiles"}
{call WindowsInformationProtectionAppLockerFile create (0,) whole WindowsInformationProtectionAppLockerFile "POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/exemptAppLockerFiles"}
{call WindowsInformationProtectionAppLockerFile count (0,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/exemptAppLockerFiles/$count"}
{call WindowsInformationProtectionAppLockerFile get (0, 1,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call WindowsInformationProtectionAppLockerFile update (0, 1,) update WindowsInformationProtectionAppLockerFilePatch "PATCH /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call WindowsInformationProtectionAppLockerFile delete (0, 1,) nothing "DELETE /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call WindowsInformationProtectionAppLockerFile list_of_windows_information_protection (0,) list "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/protectedAppLockerFiles"}
{call WindowsInformationProtectionAppLockerFile create_of_windows_information_protection (0,) whole WindowsInformationProtectionAppLockerFile "POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/protectedAppLockerFiles"}
{call WindowsInformationProtectionAppLockerFile count_of_windows_information_protection (0,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/protectedAppLockerFiles/$count"}
{call WindowsInformationProtectionAppLockerFile get_of_windows_information_protection (0, 1,) nothing "GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call WindowsInformationProtectionAppLockerFile update_of_windows_information_protection (0, 1,) update WindowsInformationProtectionAppLockerFilePatch "PATCH /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call WindowsInformationProtectionAppLockerFile delete_of_windows_information_protection (0, 1,) nothing "DELETE /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call ManagedAppRegistration list () list "GET /deviceAppManagement/managedAppRegistrations"}
{call ManagedAppRegistration create () whole AndroidManagedAppRegistration "POST /deviceAppManagement/managedAppRegistrations"}
{call ManagedAppRegistration count () nothing "GET /deviceAppManagement/managedAppRegistrations/$count"}
{call ManagedAppRegistration get (0,) nothing "GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}"}
{call ManagedAppRegistration update (0,) update AndroidManagedAppRegistrationPatch "PATCH /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}"}
{call ManagedAppRegistration delete (0,) nothing "DELETE /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}"}
{call ManagedAppPolicy list_of_managed_app_registration (0,) list "GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies"}
{call ManagedAppPolicy create_of_managed_app_registration (0,) whole AndroidManagedAppProtection "POST /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies"}
{call ManagedAppPolicy count_of_managed_app_registration (0,) nothing "GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/$count"}
{call ManagedAppPolicy get_of_managed_app_registration (0, 1,) nothing "GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}"}
{call ManagedAppPolicy update_of_managed_app_registration (0, 1,) update AndroidManagedAppProtectionPatch "PATCH /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}"}
{call ManagedAppPolicy delete_of_managed_app_registration (0, 1,) nothing "DELETE /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}"}
{call ManagedAppPolicy list_intended_policies_of_managed_app_registration (0,) list "GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies"}
{call ManagedAppPolicy create_intended_policies_of_managed_app_registration (0,) whole AndroidManagedAppProtection "POST /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies"}
{call ManagedAppPolicy count_intended_policies_of_managed_app_registration (0,) nothing "GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/$count"}
{call ManagedAppPolicy get_intended_policies_of_managed_app_registration (0, 1,) nothing "GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}"}
{call ManagedAppPolicy update_intended_policies_of_managed_app_registration (0, 1,) update AndroidManagedAppProtectionPatch "PATCH /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}"}
{call ManagedAppPolicy delete_intended_policies_of_managed_app_registration (0, 1,) nothing "DELETE /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}"}
{call ManagedAppOperation list (0,) list "GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations"}
{call ManagedAppOperation create (0,) whole ManagedAppOperation "POST /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations"}
{call ManagedAppOperation count (0,) nothing "GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/$count"}
{call ManagedAppOperation get (0, 1,) nothing "GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/{managedAppOperationId}"}
{call ManagedAppOperation update (0, 1,) update ManagedAppOperationPatch "PATCH /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/{managedAppOperationId}"}
{call ManagedAppOperation delete (0, 1,) nothing "DELETE /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/{managedAppOperationId}"}
{call ManagedAppStatus list () list "GET /deviceAppManagement/managedAppStatuses"}
{call ManagedAppStatus create () whole ManagedAppStatusRaw "POST /deviceAppManagement/managedAppStatuses"}
{call ManagedAppStatus count () nothing "GET /deviceAppManagement/managedAppStatuses/$count"}
{call ManagedAppStatus get (0,) nothing "GET /deviceAppManagement/managedAppStatuses/{managedAppStatusId}"}
{call ManagedAppStatus update (0,) update ManagedAppStatusRawPatch "PATCH /deviceAppManagement/managedAppStatuses/{managedAppStatusId}"}
{call ManagedAppStatus delete (0,) nothing "DELETE /deviceAppManagement/managedAppStatuses/{managedAppStatusId}"}
{call ManagedEBook list () list "GET /deviceAppManagement/managedEBooks"}
{call ManagedEBook create () whole IosVppEBook "POST /deviceAppManagement/managedEBooks"}
{call ManagedEBook count () nothing "GET /deviceAppManagement/managedEBooks/$count"}
{call ManagedEBook get (0,) nothing "GET /deviceAppManagement/managedEBooks/{managedEBookId}"}
{call ManagedEBook update (0,) update IosVppEBookPatch "PATCH /deviceAppManagement/managedEBooks/{managedEBookId}"}
{call ManagedEBook delete (0,) nothing "DELETE /deviceAppManagement/managedEBooks/{managedEBookId}"}
{call ManagedEBookAssignment list (0,) list "GET /deviceAppManagement/managedEBooks/{managedEBookId}/assignments"}
{call ManagedEBookAssignment create (0,) whole IosVppEBookAssignment "POST /deviceAppManagement/managedEBooks/{managedEBookId}/assignments"}
{call ManagedEBookAssignment count (0,) nothing "GET /deviceAppManagement/managedEBooks/{managedEBookId}/assignments/$count"}
{call ManagedEBookAssignment get (0, 1,) nothing "GET /deviceAppManagement/managedEBooks/{managedEBookId}/assignments/{managedEBookAssignmentId}"}
{call ManagedEBookAssignment update (0, 1,) update IosVppEBookAssignmentPatch "PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/assignments/{managedEBookAssignmentId}"}
{call ManagedEBookAssignment delete (0, 1,) nothing "DELETE /deviceAppManagement/managedEBooks/{managedEBookId}/assignments/{managedEBookAssignmentId}"}
{call DeviceInstallState list (0,) list "GET /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates"}
{call DeviceInstallState create (0,) whole DeviceInstallState "POST /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates"}
{call DeviceInstallState count (0,) nothing "GET /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/$count"}
{call DeviceInstallState get (0, 1,) nothing "GET /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/{deviceInstallStateId}"}
{call DeviceInstallState update (0, 1,) update DeviceInstallStatePatch "PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/{deviceInstallStateId}"}
{call DeviceInstallState delete (0, 1,) nothing "DELETE /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/{deviceInstallStateId}"}
{call EBookInstallSummary get (0,) nothing "GET /deviceAppManagement/managedEBooks/{managedEBookId}/installSummary"}
{call EBookInstallSummary update (0,) update EBookInstallSummaryPatch "PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/installSummary"}
{call EBookInstallSummary delete (0,) nothing "DELETE /deviceAppManagement/managedEBooks/{managedEBookId}/installSummary"}
{call UserInstallStateSummary list (0,) list "GET /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary"}
{call UserInstallStateSummary create (0,) whole UserInstallStateSummary "POST /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary"}
{call UserInstallStateSummary count (0,) nothing "GET /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/$count"}
{call UserInstallStateSummary get (0, 1,) nothing "GET /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}"}
{call UserInstallStateSummary update (0, 1,) update UserInstallStateSummaryPatch "PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}"}
{call UserInstallStateSummary delete (0, 1,) nothing "DELETE /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}"}
{call DeviceInstallState list_of_user_install_state_summary (0, 1,) list "GET /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates"}
{call DeviceInstallState create_of_user_install_state_summary (0, 1,) whole DeviceInstallState "POST /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates"}
{call DeviceInstallState count_of_user_install_state_summary (0, 1,) nothing "GET /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/$count"}
{call DeviceInstallState get_of_user_install_state_summary (0, 1, 2,) nothing "GET /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/{deviceInstallStateId}"}
{call DeviceInstallState update_of_user_install_state_summary (0, 1, 2,) update DeviceInstallStatePatch "PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/{deviceInstallStateId}"}
{call DeviceInstallState delete_of_user_install_state_summary (0, 1, 2,) nothing "DELETE /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/{deviceInstallStateId}"}
{call MdmWindowsInformationProtectionPolicy list () list "GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies"}
{call MdmWindowsInformationProtectionPolicy create () whole MdmWindowsInformationProtectionPolicy "POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies"}
{call MdmWindowsInformationProtectionPolicy count () nothing "GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/$count"}
{call MdmWindowsInformationProtectionPolicy get (0,) nothing "GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}"}
{call MdmWindowsInformationProtectionPolicy update (0,) update MdmWindowsInformationProtectionPolicyPatch "PATCH /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}"}
{call MdmWindowsInformationProtectionPolicy delete (0,) nothing "DELETE /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}"}
{call TargetedManagedAppPolicyAssignment list_of_mdm_windows_information_protection_policy (0,) list "GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments"}
{call TargetedManagedAppPolicyAssignment create_of_mdm_windows_information_protection_policy (0,) whole TargetedManagedAppPolicyAssignment "POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments"}
{call TargetedManagedAppPolicyAssignment count_of_mdm_windows_information_protection_policy (0,) nothing "GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/$count"}
{call TargetedManagedAppPolicyAssignment get_of_mdm_windows_information_protection_policy (0, 1,) nothing "GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call TargetedManagedAppPolicyAssignment update_of_mdm_windows_information_protection_policy (0, 1,) update TargetedManagedAppPolicyAssignmentPatch "PATCH /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call TargetedManagedAppPolicyAssignment delete_of_mdm_windows_information_protection_policy (0, 1,) nothing "DELETE /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call WindowsInformationProtectionAppLockerFile list_of_mdm_windows_information_protection_policy (0,) list "GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles"}
{call WindowsInformationProtectionAppLockerFile create_of_mdm_windows_information_protection_policy (0,) whole WindowsInformationProtectionAppLockerFile "POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles"}
{call WindowsInformationProtectionAppLockerFile count_of_mdm_windows_information_protection_policy (0,) nothing "GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/$count"}
{call WindowsInformationProtectionAppLockerFile get_of_mdm_windows_information_protection_policy (0, 1,) nothing "GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call WindowsInformationProtectionAppLockerFile update_of_mdm_windows_information_protection_policy (0, 1,) update WindowsInformationProtectionAppLockerFilePatch "PATCH /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call WindowsInformationProtectionAppLockerFile delete_of_mdm_windows_information_protection_policy (0, 1,) nothing "DELETE /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call WindowsInformationProtectionAppLockerFile list_protected_app_locker_files_of_mdm_windows_information_protection_policy (0,) list "GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles"}
{call WindowsInformationProtectionAppLockerFile create_protected_app_locker_files_of_mdm_windows_information_protection_policy (0,) whole WindowsInformationProtectionAppLockerFile "POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles"}
{call WindowsInformationProtectionAppLockerFile count_protected_app_locker_files_of_mdm_windows_information_protection_policy (0,) nothing "GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/$count"}
{call WindowsInformationProtectionAppLockerFile get_protected_app_locker_files_of_mdm_windows_information_protection_policy (0, 1,) nothing "GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call WindowsInformationProtectionAppLockerFile update_protected_app_locker_files_of_mdm_windows_information_protection_policy (0, 1,) update WindowsInformationProtectionAppLockerFilePatch "PATCH /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call WindowsInformationProtectionAppLockerFile delete_protected_app_locker_files_of_mdm_windows_information_protection_policy (0, 1,) nothing "DELETE /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call MobileAppCategory list () list "GET /deviceAppManagement/mobileAppCategories"}
{call MobileAppCategory create () whole MobileAppCategory "POST /deviceAppManagement/mobileAppCategories"}
{call MobileAppCategory count () nothing "GET /deviceAppManagement/mobileAppCategories/$count"}
{call MobileAppCategory get (0,) nothing "GET /deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}"}
{call MobileAppCategory update (0,) update MobileAppCategoryPatch "PATCH /deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}"}
{call MobileAppCategory delete (0,) nothing "DELETE /deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}"}
{call ManagedDeviceMobileAppConfiguration list () list "GET /deviceAppManagement/mobileAppConfigurations"}
{call ManagedDeviceMobileAppConfiguration create () whole IosMobileAppConfiguration "POST /deviceAppManagement/mobileAppConfigurations"}
{call ManagedDeviceMobileAppConfiguration count () nothing "GET /deviceAppManagement/mobileAppConfigurations/$count"}
{call ManagedDeviceMobileAppConfiguration get (0,) nothing "GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}"}
{call ManagedDeviceMobileAppConfiguration update (0,) update IosMobileAppConfigurationPatch "PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}"}
{call ManagedDeviceMobileAppConfiguration delete (0,) nothing "DELETE /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}"}
{call ManagedDeviceMobileAppConfigurationAssignment list (0,) list "GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments"}
{call ManagedDeviceMobileAppConfigurationAssignment create (0,) whole ManagedDeviceMobileAppConfigurationAssignment "POST /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments"}
{call ManagedDeviceMobileAppConfigurationAssignment count (0,) nothing "GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/$count"}
{call ManagedDeviceMobileAppConfigurationAssignment get (0, 1,) nothing "GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/{managedDeviceMobileAppConfigurationAssignmentId}"}
{call ManagedDeviceMobileAppConfigurationAssignment update (0, 1,) update ManagedDeviceMobileAppConfigurationAssignmentPatch "PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/{managedDeviceMobileAppConfigurationAssignmentId}"}
{call ManagedDeviceMobileAppConfigurationAssignment delete (0, 1,) nothing "DELETE /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/{managedDeviceMobileAppConfigurationAssignmentId}"}
{call ManagedDeviceMobileAppConfigurationDeviceStatus list (0,) list "GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses"}
{call ManagedDeviceMobileAppConfigurationDeviceStatus create (0,) whole ManagedDeviceMobileAppConfigurationDeviceStatus "POST /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses"}
{call ManagedDeviceMobileAppConfigurationDeviceStatus count (0,) nothing "GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses/$count"}
{call ManagedDeviceMobileAppConfigurationDeviceStatus get (0, 1,) nothing "GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}"}
{call ManagedDeviceMobileAppConfigurationDeviceStatus update (0, 1,) update ManagedDeviceMobileAppConfigurationDeviceStatusPatch "PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}"}
{call ManagedDeviceMobileAppConfigurationDeviceStatus delete (0, 1,) nothing "DELETE /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}"}
{call ManagedDeviceMobileAppConfigurationDeviceSummary get (0,) nothing "GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatusSummary"}
{call ManagedDeviceMobileAppConfigurationDeviceSummary update (0,) update ManagedDeviceMobileAppConfigurationDeviceSummaryPatch "PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatusSummary"}
{call ManagedDeviceMobileAppConfigurationDeviceSummary delete (0,) nothing "DELETE /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatusSummary"}
{call ManagedDeviceMobileAppConfigurationUserStatus list (0,) list "GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses"}
{call ManagedDeviceMobileAppConfigurationUserStatus create (0,) whole ManagedDeviceMobileAppConfigurationUserStatus "POST /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses"}
{call ManagedDeviceMobileAppConfigurationUserStatus count (0,) nothing "GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/$count"}
{call ManagedDeviceMobileAppConfigurationUserStatus get (0, 1,) nothing "GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}"}
{call ManagedDeviceMobileAppConfigurationUserStatus update (0, 1,) update ManagedDeviceMobileAppConfigurationUserStatusPatch "PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}"}
{call ManagedDeviceMobileAppConfigurationUserStatus delete (0, 1,) nothing "DELETE /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}"}
{call ManagedDeviceMobileAppConfigurationUserSummary get (0,) nothing "GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatusSummary"}
{call ManagedDeviceMobileAppConfigurationUserSummary update (0,) update ManagedDeviceMobileAppConfigurationUserSummaryPatch "PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatusSummary"}
{call ManagedDeviceMobileAppConfigurationUserSummary delete (0,) nothing "DELETE /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatusSummary"}
{call MobileAppRelationship list () list "GET /deviceAppManagement/mobileAppRelationships"}
{call MobileAppRelationship create () whole MobileAppRelationship "POST /deviceAppManagement/mobileAppRelationships"}
{call MobileAppRelationship count () nothing "GET /deviceAppManagement/mobileAppRelationships/$count"}
{call MobileAppRelationship get (0,) nothing "GET /deviceAppManagement/mobileAppRelationships/{mobileAppRelationshipId}"}
{call MobileAppRelationship update (0,) update MobileAppRelationshipPatch "PATCH /deviceAppManagement/mobileAppRelationships/{mobileAppRelationshipId}"}
{call MobileAppRelationship delete (0,) nothing "DELETE /deviceAppManagement/mobileAppRelationships/{mobileAppRelationshipId}"}
{call MobileApp list () list "GET /deviceAppManagement/mobileApps"}
{call MobileApp create () whole AndroidLobApp "POST /deviceAppManagement/mobileApps"}
{call MobileApp count () nothing "GET /deviceAppManagement/mobileApps/$count"}
{call MobileApp get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}"}
{call MobileApp update (0,) update AndroidLobAppPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}"}
{call MobileApp delete (0,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}"}
{call MobileAppAssignment list (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/assignments"}
{call MobileAppAssignment create (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/assignments"}
{call MobileAppAssignment count (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/assignments/$count"}
{call MobileAppAssignment get (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}"}
{call MobileApp get_categories_ref (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/categories/$ref"}
{call MobileApp add_categories_ref (0,) reference "POST /deviceAppManagement/mobileApps/{mobileAppId}/categories/$ref"}
{call MobileApp remove_categories_ref (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}/$ref"}
{call MobileAppCategory list_of_mobile_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/categories"}
{call MobileAppCategory count_of_mobile_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/categories/$count"}
{call MobileAppCategory get_of_mobile_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}"}
{call MobileAppContent list_of_mobile_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions"}
{call MobileAppContent create_of_mobile_app (0,) whole MobileAppContent "POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions"}
{call MobileAppContent count_of_mobile_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/$count"}
{call MobileAppContent get_of_mobile_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}"}
{call MobileAppContent update_of_mobile_app (0, 1,) update MobileAppContentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}"}
{call MobileAppContent delete_of_mobile_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}"}
{call MobileContainedApp list_of_mobile_app_content_of_mobile_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp create_of_mobile_app_content_of_mobile_app (0, 1,) whole WindowsUniversalAppXContainedApp "POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp count_of_mobile_app_content_of_mobile_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps/$count"}
{call MobileContainedApp get_of_mobile_app_content_of_mobile_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp update_of_mobile_app_content_of_mobile_app (0, 1, 2,) update WindowsUniversalAppXContainedAppPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp delete_of_mobile_app_content_of_mobile_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileAppContentFile list_of_mobile_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile create_of_mobile_app (0, 1,) whole MobileAppContentFile "POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile count_of_mobile_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/$count"}
{call MobileAppContentFile get_of_mobile_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile update_of_mobile_app (0, 1, 2,) update MobileAppContentFilePatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile delete_of_mobile_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call AndroidLobApp list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.androidLobApp"}
{call AndroidLobApp count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.androidLobApp/$count"}
{call AndroidLobApp get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp"}
{call MobileAppAssignment list_of_android_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/assignments"}
{call MobileAppAssignment create_of_android_lob_app (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/assignments"}
{call MobileAppAssignment count_of_android_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/assignments/$count"}
{call MobileAppAssignment get_of_android_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_android_lob_app (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_android_lob_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_android_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/categories"}
{call MobileAppCategory count_of_android_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/categories/$count"}
{call MobileAppCategory get_of_android_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/categories/{mobileAppCategoryId}"}
{call MobileAppContent list_of_android_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions"}
{call MobileAppContent create_of_android_lob_app (0,) whole MobileAppContent "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions"}
{call MobileAppContent count_of_android_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/$count"}
{call MobileAppContent get_of_android_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent update_of_android_lob_app (0, 1,) update MobileAppContentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent delete_of_android_lob_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}"}
{call MobileContainedApp list_of_mobile_app_content_of_android_lob_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp create_of_mobile_app_content_of_android_lob_app (0, 1,) whole WindowsUniversalAppXContainedApp "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp count_of_mobile_app_content_of_android_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/containedApps/$count"}
{call MobileContainedApp get_of_mobile_app_content_of_android_lob_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp update_of_mobile_app_content_of_android_lob_app (0, 1, 2,) update WindowsUniversalAppXContainedAppPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp delete_of_mobile_app_content_of_android_lob_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileAppContentFile list_of_android_lob_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile create_of_android_lob_app (0, 1,) whole MobileAppContentFile "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile count_of_android_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/files/$count"}
{call MobileAppContentFile get_of_android_lob_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile update_of_android_lob_app (0, 1, 2,) update MobileAppContentFilePatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile delete_of_android_lob_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call AndroidStoreApp list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.androidStoreApp"}
{call AndroidStoreApp count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.androidStoreApp/$count"}
{call AndroidStoreApp get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp"}
{call MobileAppAssignment list_of_android_store_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp/assignments"}
{call MobileAppAssignment create_of_android_store_app (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp/assignments"}
{call MobileAppAssignment count_of_android_store_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp/assignments/$count"}
{call MobileAppAssignment get_of_android_store_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_android_store_app (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_android_store_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_android_store_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp/categories"}
{call MobileAppCategory count_of_android_store_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp/categories/$count"}
{call MobileAppCategory get_of_android_store_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp/categories/{mobileAppCategoryId}"}
{call IosLobApp list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.iosLobApp"}
{call IosLobApp count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.iosLobApp/$count"}
{call IosLobApp get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp"}
{call MobileAppAssignment list_of_ios_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/assignments"}
{call MobileAppAssignment create_of_ios_lob_app (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/assignments"}
{call MobileAppAssignment count_of_ios_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/assignments/$count"}
{call MobileAppAssignment get_of_ios_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_ios_lob_app (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_ios_lob_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_ios_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/categories"}
{call MobileAppCategory count_of_ios_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/categories/$count"}
{call MobileAppCategory get_of_ios_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/categories/{mobileAppCategoryId}"}
{call MobileAppContent list_of_ios_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions"}
{call MobileAppContent create_of_ios_lob_app (0,) whole MobileAppContent "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions"}
{call MobileAppContent count_of_ios_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/$count"}
{call MobileAppContent get_of_ios_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent update_of_ios_lob_app (0, 1,) update MobileAppContentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent delete_of_ios_lob_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}"}
{call MobileContainedApp list_of_mobile_app_content_of_ios_lob_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp create_of_mobile_app_content_of_ios_lob_app (0, 1,) whole WindowsUniversalAppXContainedApp "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp count_of_mobile_app_content_of_ios_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/containedApps/$count"}
{call MobileContainedApp get_of_mobile_app_content_of_ios_lob_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp update_of_mobile_app_content_of_ios_lob_app (0, 1, 2,) update WindowsUniversalAppXContainedAppPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp delete_of_mobile_app_content_of_ios_lob_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileAppContentFile list_of_ios_lob_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile create_of_ios_lob_app (0, 1,) whole MobileAppContentFile "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile count_of_ios_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/files/$count"}
{call MobileAppContentFile get_of_ios_lob_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile update_of_ios_lob_app (0, 1, 2,) update MobileAppContentFilePatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile delete_of_ios_lob_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call IosStoreApp list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.iosStoreApp"}
{call IosStoreApp count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.iosStoreApp/$count"}
{call IosStoreApp get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp"}
{call MobileAppAssignment list_of_ios_store_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp/assignments"}
{call MobileAppAssignment create_of_ios_store_app (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp/assignments"}
{call MobileAppAssignment count_of_ios_store_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp/assignments/$count"}
{call MobileAppAssignment get_of_ios_store_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_ios_store_app (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_ios_store_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_ios_store_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp/categories"}
{call MobileAppCategory count_of_ios_store_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp/categories/$count"}
{call MobileAppCategory get_of_ios_store_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp/categories/{mobileAppCategoryId}"}
{call IosVppApp list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.iosVppApp"}
{call IosVppApp count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.iosVppApp/$count"}
{call IosVppApp get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp"}
{call MobileAppAssignment list_of_ios_vpp_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignments"}
{call MobileAppAssignment create_of_ios_vpp_app (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignments"}
{call MobileAppAssignment count_of_ios_vpp_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignments/$count"}
{call MobileAppAssignment get_of_ios_vpp_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_ios_vpp_app (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_ios_vpp_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_ios_vpp_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/categories"}
{call MobileAppCategory count_of_ios_vpp_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/categories/$count"}
{call MobileAppCategory get_of_ios_vpp_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/categories/{mobileAppCategoryId}"}
{call MacOSDmgApp list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.macOSDmgApp"}
{call MacOSDmgApp count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.macOSDmgApp/$count"}
{call MacOSDmgApp get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp"}
{call MobileAppAssignment list_of_mac_os_dmg_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/assignments"}
{call MobileAppAssignment create_of_mac_os_dmg_app (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/assignments"}
{call MobileAppAssignment count_of_mac_os_dmg_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/assignments/$count"}
{call MobileAppAssignment get_of_mac_os_dmg_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_mac_os_dmg_app (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_mac_os_dmg_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_mac_os_dmg_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/categories"}
{call MobileAppCategory count_of_mac_os_dmg_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/categories/$count"}
{call MobileAppCategory get_of_mac_os_dmg_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/categories/{mobileAppCategoryId}"}
{call MobileAppContent list_of_mac_os_dmg_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions"}
{call MobileAppContent create_of_mac_os_dmg_app (0,) whole MobileAppContent "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions"}
{call MobileAppContent count_of_mac_os_dmg_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/$count"}
{call MobileAppContent get_of_mac_os_dmg_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent update_of_mac_os_dmg_app (0, 1,) update MobileAppContentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent delete_of_mac_os_dmg_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}"}
{call MobileContainedApp list_of_mobile_app_content_of_mac_os_dmg_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp create_of_mobile_app_content_of_mac_os_dmg_app (0, 1,) whole WindowsUniversalAppXContainedApp "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp count_of_mobile_app_content_of_mac_os_dmg_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/containedApps/$count"}
{call MobileContainedApp get_of_mobile_app_content_of_mac_os_dmg_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp update_of_mobile_app_content_of_mac_os_dmg_app (0, 1, 2,) update WindowsUniversalAppXContainedAppPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp delete_of_mobile_app_content_of_mac_os_dmg_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileAppContentFile list_of_mac_os_dmg_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile create_of_mac_os_dmg_app (0, 1,) whole MobileAppContentFile "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile count_of_mac_os_dmg_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/files/$count"}
{call MobileAppContentFile get_of_mac_os_dmg_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile update_of_mac_os_dmg_app (0, 1, 2,) update MobileAppContentFilePatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile delete_of_mac_os_dmg_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MacOSLobApp list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.macOSLobApp"}
{call MacOSLobApp count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.macOSLobApp/$count"}
{call MacOSLobApp get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp"}
{call MobileAppAssignment list_of_mac_os_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/assignments"}
{call MobileAppAssignment create_of_mac_os_lob_app (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/assignments"}
{call MobileAppAssignment count_of_mac_os_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/assignments/$count"}
{call MobileAppAssignment get_of_mac_os_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_mac_os_lob_app (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_mac_os_lob_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_mac_os_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/categories"}
{call MobileAppCategory count_of_mac_os_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/categories/$count"}
{call MobileAppCategory get_of_mac_os_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/categories/{mobileAppCategoryId}"}
{call MobileAppContent list_of_mac_os_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions"}
{call MobileAppContent create_of_mac_os_lob_app (0,) whole MobileAppContent "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions"}
{call MobileAppContent count_of_mac_os_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/$count"}
{call MobileAppContent get_of_mac_os_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent update_of_mac_os_lob_app (0, 1,) update MobileAppContentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent delete_of_mac_os_lob_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}"}
{call MobileContainedApp list_of_mobile_app_content_of_mac_os_lob_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp create_of_mobile_app_content_of_mac_os_lob_app (0, 1,) whole WindowsUniversalAppXContainedApp "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp count_of_mobile_app_content_of_mac_os_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/containedApps/$count"}
{call MobileContainedApp get_of_mobile_app_content_of_mac_os_lob_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp update_of_mobile_app_content_of_mac_os_lob_app (0, 1, 2,) update WindowsUniversalAppXContainedAppPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp delete_of_mobile_app_content_of_mac_os_lob_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileAppContentFile list_of_mac_os_lob_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile create_of_mac_os_lob_app (0, 1,) whole MobileAppContentFile "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile count_of_mac_os_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/files/$count"}
{call MobileAppContentFile get_of_mac_os_lob_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile update_of_mac_os_lob_app (0, 1, 2,) update MobileAppContentFilePatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile delete_of_mac_os_lob_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call ManagedAndroidLobApp list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.managedAndroidLobApp"}
{call ManagedAndroidLobApp count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.managedAndroidLobApp/$count"}
{call ManagedAndroidLobApp get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp"}
{call MobileAppAssignment list_of_managed_android_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/assignments"}
{call MobileAppAssignment create_of_managed_android_lob_app (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/assignments"}
{call MobileAppAssignment count_of_managed_android_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/assignments/$count"}
{call MobileAppAssignment get_of_managed_android_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_managed_android_lob_app (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_managed_android_lob_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_managed_android_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/categories"}
{call MobileAppCategory count_of_managed_android_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/categories/$count"}
{call MobileAppCategory get_of_managed_android_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/categories/{mobileAppCategoryId}"}
{call MobileAppContent list_of_managed_android_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions"}
{call MobileAppContent create_of_managed_android_lob_app (0,) whole MobileAppContent "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions"}
{call MobileAppContent count_of_managed_android_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/$count"}
{call MobileAppContent get_of_managed_android_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent update_of_managed_android_lob_app (0, 1,) update MobileAppContentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent delete_of_managed_android_lob_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}"}
{call MobileContainedApp list_of_mobile_app_content_of_managed_android_lob_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp create_of_mobile_app_content_of_managed_android_lob_app (0, 1,) whole WindowsUniversalAppXContainedApp "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp count_of_mobile_app_content_of_managed_android_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/containedApps/$count"}
{call MobileContainedApp get_of_mobile_app_content_of_managed_android_lob_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp update_of_mobile_app_content_of_managed_android_lob_app (0, 1, 2,) update WindowsUniversalAppXContainedAppPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp delete_of_mobile_app_content_of_managed_android_lob_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileAppContentFile list_of_managed_android_lob_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile create_of_managed_android_lob_app (0, 1,) whole MobileAppContentFile "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile count_of_managed_android_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/files/$count"}
{call MobileAppContentFile get_of_managed_android_lob_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile update_of_managed_android_lob_app (0, 1, 2,) update MobileAppContentFilePatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile delete_of_managed_android_lob_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call ManagedIOSLobApp list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.managedIOSLobApp"}
{call ManagedIOSLobApp count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.managedIOSLobApp/$count"}
{call ManagedIOSLobApp get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp"}
{call MobileAppAssignment list_of_managed_ios_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/assignments"}
{call MobileAppAssignment create_of_managed_ios_lob_app (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/assignments"}
{call MobileAppAssignment count_of_managed_ios_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/assignments/$count"}
{call MobileAppAssignment get_of_managed_ios_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_managed_ios_lob_app (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_managed_ios_lob_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_managed_ios_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/categories"}
{call MobileAppCategory count_of_managed_ios_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/categories/$count"}
{call MobileAppCategory get_of_managed_ios_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/categories/{mobileAppCategoryId}"}
{call MobileAppContent list_of_managed_ios_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions"}
{call MobileAppContent create_of_managed_ios_lob_app (0,) whole MobileAppContent "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions"}
{call MobileAppContent count_of_managed_ios_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/$count"}
{call MobileAppContent get_of_managed_ios_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent update_of_managed_ios_lob_app (0, 1,) update MobileAppContentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent delete_of_managed_ios_lob_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}"}
{call MobileContainedApp list_of_mobile_app_content_of_managed_ios_lob_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp create_of_mobile_app_content_of_managed_ios_lob_app (0, 1,) whole WindowsUniversalAppXContainedApp "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp count_of_mobile_app_content_of_managed_ios_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/containedApps/$count"}
{call MobileContainedApp get_of_mobile_app_content_of_managed_ios_lob_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp update_of_mobile_app_content_of_managed_ios_lob_app (0, 1, 2,) update WindowsUniversalAppXContainedAppPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp delete_of_mobile_app_content_of_managed_ios_lob_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileAppContentFile list_of_managed_ios_lob_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile create_of_managed_ios_lob_app (0, 1,) whole MobileAppContentFile "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile count_of_managed_ios_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/files/$count"}
{call MobileAppContentFile get_of_managed_ios_lob_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile update_of_managed_ios_lob_app (0, 1, 2,) update MobileAppContentFilePatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile delete_of_managed_ios_lob_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call ManagedMobileLobApp list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.managedMobileLobApp"}
{call ManagedMobileLobApp count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.managedMobileLobApp/$count"}
{call ManagedMobileLobApp get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp"}
{call MobileAppAssignment list_of_managed_mobile_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/assignments"}
{call MobileAppAssignment create_of_managed_mobile_lob_app (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/assignments"}
{call MobileAppAssignment count_of_managed_mobile_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/assignments/$count"}
{call MobileAppAssignment get_of_managed_mobile_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_managed_mobile_lob_app (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_managed_mobile_lob_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_managed_mobile_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/categories"}
{call MobileAppCategory count_of_managed_mobile_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/categories/$count"}
{call MobileAppCategory get_of_managed_mobile_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/categories/{mobileAppCategoryId}"}
{call MobileAppContent list_of_managed_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions"}
{call MobileAppContent create_of_managed_app (0,) whole MobileAppContent "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions"}
{call MobileAppContent count_of_managed_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/$count"}
{call MobileAppContent get_of_managed_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent update_of_managed_app (0, 1,) update MobileAppContentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent delete_of_managed_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}"}
{call MobileContainedApp list_of_mobile_app_content_of_managed_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp create_of_mobile_app_content_of_managed_app (0, 1,) whole WindowsUniversalAppXContainedApp "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp count_of_mobile_app_content_of_managed_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/containedApps/$count"}
{call MobileContainedApp get_of_mobile_app_content_of_managed_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp update_of_mobile_app_content_of_managed_app (0, 1, 2,) update WindowsUniversalAppXContainedAppPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp delete_of_mobile_app_content_of_managed_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileAppContentFile list_of_managed_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile create_of_managed_app (0, 1,) whole MobileAppContentFile "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile count_of_managed_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/files/$count"}
{call MobileAppContentFile get_of_managed_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile update_of_managed_app (0, 1, 2,) update MobileAppContentFilePatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile delete_of_managed_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MicrosoftStoreForBusinessApp list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.microsoftStoreForBusinessApp"}
{call MicrosoftStoreForBusinessApp count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.microsoftStoreForBusinessApp/$count"}
{call MicrosoftStoreForBusinessApp get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp"}
{call MobileAppAssignment list_of_microsoft_store_for_business_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/assignments"}
{call MobileAppAssignment create_of_microsoft_store_for_business_app (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/assignments"}
{call MobileAppAssignment count_of_microsoft_store_for_business_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/assignments/$count"}
{call MobileAppAssignment get_of_microsoft_store_for_business_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_microsoft_store_for_business_app (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_microsoft_store_for_business_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_microsoft_store_for_business_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/categories"}
{call MobileAppCategory count_of_microsoft_store_for_business_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/categories/$count"}
{call MobileAppCategory get_of_microsoft_store_for_business_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/categories/{mobileAppCategoryId}"}
{call MobileLobApp list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.mobileLobApp"}
{call MobileLobApp count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.mobileLobApp/$count"}
{call MobileLobApp get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp"}
{call MobileAppAssignment list_of_mobile_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/assignments"}
{call MobileAppAssignment create_of_mobile_lob_app (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/assignments"}
{call MobileAppAssignment count_of_mobile_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/assignments/$count"}
{call MobileAppAssignment get_of_mobile_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_mobile_lob_app (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_mobile_lob_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_mobile_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/categories"}
{call MobileAppCategory count_of_mobile_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/categories/$count"}
{call MobileAppCategory get_of_mobile_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/categories/{mobileAppCategoryId}"}
{call MobileAppContent list (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions"}
{call MobileAppContent create (0,) whole MobileAppContent "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions"}
{call MobileAppContent count (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/$count"}
{call MobileAppContent get (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent update (0, 1,) update MobileAppContentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent delete (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}"}
{call MobileContainedApp list_of_mobile_app_content (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp create_of_mobile_app_content (0, 1,) whole WindowsUniversalAppXContainedApp "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp count_of_mobile_app_content (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/containedApps/$count"}
{call MobileContainedApp get_of_mobile_app_content (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp update_of_mobile_app_content (0, 1, 2,) update WindowsUniversalAppXContainedAppPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp delete_of_mobile_app_content (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileAppContentFile list (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile create (0, 1,) whole MobileAppContentFile "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile count (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/files/$count"}
{call MobileAppContentFile get (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile update (0, 1, 2,) update MobileAppContentFilePatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile delete (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call Win32LobApp list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.win32LobApp"}
{call Win32LobApp count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.win32LobApp/$count"}
{call Win32LobApp get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp"}
{call MobileAppAssignment list_of_win32_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/assignments"}
{call MobileAppAssignment create_of_win32_lob_app (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/assignments"}
{call MobileAppAssignment count_of_win32_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/assignments/$count"}
{call MobileAppAssignment get_of_win32_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_win32_lob_app (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_win32_lob_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_win32_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/categories"}
{call MobileAppCategory count_of_win32_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/categories/$count"}
{call MobileAppCategory get_of_win32_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/categories/{mobileAppCategoryId}"}
{call MobileAppContent list_of_win32_lob_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions"}
{call MobileAppContent create_of_win32_lob_app (0,) whole MobileAppContent "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions"}
{call MobileAppContent count_of_win32_lob_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/$count"}
{call MobileAppContent get_of_win32_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent update_of_win32_lob_app (0, 1,) update MobileAppContentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}"}
{call MobileAppContent delete_of_win32_lob_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}"}
{call MobileContainedApp list_of_mobile_app_content_of_win32_lob_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp create_of_mobile_app_content_of_win32_lob_app (0, 1,) whole WindowsUniversalAppXContainedApp "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp count_of_mobile_app_content_of_win32_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/containedApps/$count"}
{call MobileContainedApp get_of_mobile_app_content_of_win32_lob_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp update_of_mobile_app_content_of_win32_lob_app (0, 1, 2,) update WindowsUniversalAppXContainedAppPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp delete_of_mobile_app_content_of_win32_lob_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileAppContentFile list_of_win32_lob_app (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile create_of_win32_lob_app (0, 1,) whole MobileAppContentFile "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile count_of_win32_lob_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/files/$count"}
{call MobileAppContentFile get_of_win32_lob_app (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile update_of_win32_lob_app (0, 1, 2,) update MobileAppContentFilePatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile delete_of_win32_lob_app (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call WindowsAppX list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.windowsAppX"}
{call WindowsAppX count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.windowsAppX/$count"}
{call WindowsAppX get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX"}
{call MobileAppAssignment list_of_windows_app_x (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/assignments"}
{call MobileAppAssignment create_of_windows_app_x (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/assignments"}
{call MobileAppAssignment count_of_windows_app_x (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/assignments/$count"}
{call MobileAppAssignment get_of_windows_app_x (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_windows_app_x (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_windows_app_x (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_windows_app_x (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/categories"}
{call MobileAppCategory count_of_windows_app_x (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/categories/$count"}
{call MobileAppCategory get_of_windows_app_x (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/categories/{mobileAppCategoryId}"}
{call MobileAppContent list_of_windows_app_x (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions"}
{call MobileAppContent create_of_windows_app_x (0,) whole MobileAppContent "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions"}
{call MobileAppContent count_of_windows_app_x (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/$count"}
{call MobileAppContent get_of_windows_app_x (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}"}
{call MobileAppContent update_of_windows_app_x (0, 1,) update MobileAppContentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}"}
{call MobileAppContent delete_of_windows_app_x (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}"}
{call MobileContainedApp list_of_mobile_app_content_of_windows_app_x (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp create_of_mobile_app_content_of_windows_app_x (0, 1,) whole WindowsUniversalAppXContainedApp "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp count_of_mobile_app_content_of_windows_app_x (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/containedApps/$count"}
{call MobileContainedApp get_of_mobile_app_content_of_windows_app_x (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp update_of_mobile_app_content_of_windows_app_x (0, 1, 2,) update WindowsUniversalAppXContainedAppPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp delete_of_mobile_app_content_of_windows_app_x (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileAppContentFile list_of_windows_app_x (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile create_of_windows_app_x (0, 1,) whole MobileAppContentFile "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile count_of_windows_app_x (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/files/$count"}
{call MobileAppContentFile get_of_windows_app_x (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile update_of_windows_app_x (0, 1, 2,) update MobileAppContentFilePatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile delete_of_windows_app_x (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call WindowsMobileMSI list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.windowsMobileMSI"}
{call WindowsMobileMSI count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.windowsMobileMSI/$count"}
{call WindowsMobileMSI get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI"}
{call MobileAppAssignment list_of_windows_mobile_msi (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/assignments"}
{call MobileAppAssignment create_of_windows_mobile_msi (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/assignments"}
{call MobileAppAssignment count_of_windows_mobile_msi (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/assignments/$count"}
{call MobileAppAssignment get_of_windows_mobile_msi (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_windows_mobile_msi (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_windows_mobile_msi (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_windows_mobile_msi (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/categories"}
{call MobileAppCategory count_of_windows_mobile_msi (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/categories/$count"}
{call MobileAppCategory get_of_windows_mobile_msi (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/categories/{mobileAppCategoryId}"}
{call MobileAppContent list_of_windows_mobile_msi (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions"}
{call MobileAppContent create_of_windows_mobile_msi (0,) whole MobileAppContent "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions"}
{call MobileAppContent count_of_windows_mobile_msi (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/$count"}
{call MobileAppContent get_of_windows_mobile_msi (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}"}
{call MobileAppContent update_of_windows_mobile_msi (0, 1,) update MobileAppContentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}"}
{call MobileAppContent delete_of_windows_mobile_msi (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}"}
{call MobileContainedApp list_of_mobile_app_content_of_windows_mobile_msi (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp create_of_mobile_app_content_of_windows_mobile_msi (0, 1,) whole WindowsUniversalAppXContainedApp "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp count_of_mobile_app_content_of_windows_mobile_msi (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/containedApps/$count"}
{call MobileContainedApp get_of_mobile_app_content_of_windows_mobile_msi (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp update_of_mobile_app_content_of_windows_mobile_msi (0, 1, 2,) update WindowsUniversalAppXContainedAppPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp delete_of_mobile_app_content_of_windows_mobile_msi (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileAppContentFile list_of_windows_mobile_msi (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile create_of_windows_mobile_msi (0, 1,) whole MobileAppContentFile "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile count_of_windows_mobile_msi (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/files/$count"}
{call MobileAppContentFile get_of_windows_mobile_msi (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile update_of_windows_mobile_msi (0, 1, 2,) update MobileAppContentFilePatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile delete_of_windows_mobile_msi (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call WindowsUniversalAppX list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.windowsUniversalAppX"}
{call WindowsUniversalAppX count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.windowsUniversalAppX/$count"}
{call WindowsUniversalAppX get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX"}
{call MobileAppAssignment list_of_windows_universal_app_x (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/assignments"}
{call MobileAppAssignment create_of_windows_universal_app_x (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/assignments"}
{call MobileAppAssignment count_of_windows_universal_app_x (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/assignments/$count"}
{call MobileAppAssignment get_of_windows_universal_app_x (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_windows_universal_app_x (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_windows_universal_app_x (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_windows_universal_app_x (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/categories"}
{call MobileAppCategory count_of_windows_universal_app_x (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/categories/$count"}
{call MobileAppCategory get_of_windows_universal_app_x (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/categories/{mobileAppCategoryId}"}
{call MobileAppContent list_of_windows_universal_app_x (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions"}
{call MobileAppContent create_of_windows_universal_app_x (0,) whole MobileAppContent "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions"}
{call MobileAppContent count_of_windows_universal_app_x (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/$count"}
{call MobileAppContent get_of_windows_universal_app_x (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}"}
{call MobileAppContent update_of_windows_universal_app_x (0, 1,) update MobileAppContentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}"}
{call MobileAppContent delete_of_windows_universal_app_x (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}"}
{call MobileContainedApp list_of_mobile_app_content_of_windows_universal_app_x (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp create_of_mobile_app_content_of_windows_universal_app_x (0, 1,) whole WindowsUniversalAppXContainedApp "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/containedApps"}
{call MobileContainedApp count_of_mobile_app_content_of_windows_universal_app_x (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/containedApps/$count"}
{call MobileContainedApp get_of_mobile_app_content_of_windows_universal_app_x (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp update_of_mobile_app_content_of_windows_universal_app_x (0, 1, 2,) update WindowsUniversalAppXContainedAppPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileContainedApp delete_of_mobile_app_content_of_windows_universal_app_x (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}"}
{call MobileAppContentFile list_of_windows_universal_app_x (0, 1,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile create_of_windows_universal_app_x (0, 1,) whole MobileAppContentFile "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/files"}
{call MobileAppContentFile count_of_windows_universal_app_x (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/files/$count"}
{call MobileAppContentFile get_of_windows_universal_app_x (0, 1, 2,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile update_of_windows_universal_app_x (0, 1, 2,) update MobileAppContentFilePatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileAppContentFile delete_of_windows_universal_app_x (0, 1, 2,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}"}
{call MobileContainedApp list (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps"}
{call MobileContainedApp create (0,) whole WindowsUniversalAppXContainedApp "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps"}
{call MobileContainedApp count (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps/$count"}
{call MobileContainedApp get (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{mobileContainedAppId}"}
{call MobileContainedApp update (0, 1,) update WindowsUniversalAppXContainedAppPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{mobileContainedAppId}"}
{call MobileContainedApp delete (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{mobileContainedAppId}"}
{call WindowsWebApp list () list "GET /deviceAppManagement/mobileApps/microsoft.graph.windowsWebApp"}
{call WindowsWebApp count () nothing "GET /deviceAppManagement/mobileApps/microsoft.graph.windowsWebApp/$count"}
{call WindowsWebApp get (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp"}
{call MobileAppAssignment list_of_windows_web_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp/assignments"}
{call MobileAppAssignment create_of_windows_web_app (0,) whole MobileAppAssignment "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp/assignments"}
{call MobileAppAssignment count_of_windows_web_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp/assignments/$count"}
{call MobileAppAssignment get_of_windows_web_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment update_of_windows_web_app (0, 1,) update MobileAppAssignmentPatch "PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppAssignment delete_of_windows_web_app (0, 1,) nothing "DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp/assignments/{mobileAppAssignmentId}"}
{call MobileAppCategory list_of_windows_web_app (0,) list "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp/categories"}
{call MobileAppCategory count_of_windows_web_app (0,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp/categories/$count"}
{call MobileAppCategory get_of_windows_web_app (0, 1,) nothing "GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp/categories/{mobileAppCategoryId}"}
{call TargetedManagedAppConfiguration list () list "GET /deviceAppManagement/targetedManagedAppConfigurations"}
{call TargetedManagedAppConfiguration create () whole TargetedManagedAppConfiguration "POST /deviceAppManagement/targetedManagedAppConfigurations"}
{call TargetedManagedAppConfiguration count () nothing "GET /deviceAppManagement/targetedManagedAppConfigurations/$count"}
{call TargetedManagedAppConfiguration get (0,) nothing "GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}"}
{call TargetedManagedAppConfiguration update (0,) update TargetedManagedAppConfigurationPatch "PATCH /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}"}
{call TargetedManagedAppConfiguration delete (0,) nothing "DELETE /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}"}
{call ManagedMobileApp list_of_targeted_managed_app_configuration (0,) list "GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps"}
{call ManagedMobileApp create_of_targeted_managed_app_configuration (0,) whole ManagedMobileApp "POST /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps"}
{call ManagedMobileApp count_of_targeted_managed_app_configuration (0,) nothing "GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/$count"}
{call ManagedMobileApp get_of_targeted_managed_app_configuration (0, 1,) nothing "GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/{managedMobileAppId}"}
{call ManagedMobileApp update_of_targeted_managed_app_configuration (0, 1,) update ManagedMobileAppPatch "PATCH /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/{managedMobileAppId}"}
{call ManagedMobileApp delete_of_targeted_managed_app_configuration (0, 1,) nothing "DELETE /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/{managedMobileAppId}"}
{call TargetedManagedAppPolicyAssignment list (0,) list "GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments"}
{call TargetedManagedAppPolicyAssignment create (0,) whole TargetedManagedAppPolicyAssignment "POST /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments"}
{call TargetedManagedAppPolicyAssignment count (0,) nothing "GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/$count"}
{call TargetedManagedAppPolicyAssignment get (0, 1,) nothing "GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call TargetedManagedAppPolicyAssignment update (0, 1,) update TargetedManagedAppPolicyAssignmentPatch "PATCH /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call TargetedManagedAppPolicyAssignment delete (0, 1,) nothing "DELETE /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call ManagedAppPolicyDeploymentSummary get_of_targeted_managed_app_configuration (0,) nothing "GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/deploymentSummary"}
{call ManagedAppPolicyDeploymentSummary update_of_targeted_managed_app_configuration (0,) update ManagedAppPolicyDeploymentSummaryPatch "PATCH /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/deploymentSummary"}
{call ManagedAppPolicyDeploymentSummary delete_of_targeted_managed_app_configuration (0,) nothing "DELETE /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/deploymentSummary"}
{call VppToken list () list "GET /deviceAppManagement/vppTokens"}
{call VppToken create () whole VppToken "POST /deviceAppManagement/vppTokens"}
{call VppToken count () nothing "GET /deviceAppManagement/vppTokens/$count"}
{call VppToken get (0,) nothing "GET /deviceAppManagement/vppTokens/{vppTokenId}"}
{call VppToken update (0,) update VppTokenPatch "PATCH /deviceAppManagement/vppTokens/{vppTokenId}"}
{call VppToken delete (0,) nothing "DELETE /deviceAppManagement/vppTokens/{vppTokenId}"}
{call WindowsInformationProtectionPolicy list () list "GET /deviceAppManagement/windowsInformationProtectionPolicies"}
{call WindowsInformationProtectionPolicy create () whole WindowsInformationProtectionPolicy "POST /deviceAppManagement/windowsInformationProtectionPolicies"}
{call WindowsInformationProtectionPolicy count () nothing "GET /deviceAppManagement/windowsInformationProtectionPolicies/$count"}
{call WindowsInformationProtectionPolicy get (0,) nothing "GET /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}"}
{call WindowsInformationProtectionPolicy update (0,) update WindowsInformationProtectionPolicyPatch "PATCH /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}"}
{call WindowsInformationProtectionPolicy delete (0,) nothing "DELETE /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}"}
{call TargetedManagedAppPolicyAssignment list_of_windows_information_protection_policy (0,) list "GET /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/assignments"}
{call TargetedManagedAppPolicyAssignment create_of_windows_information_protection_policy (0,) whole TargetedManagedAppPolicyAssignment "POST /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/assignments"}
{call TargetedManagedAppPolicyAssignment count_of_windows_information_protection_policy (0,) nothing "GET /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/assignments/$count"}
{call TargetedManagedAppPolicyAssignment get_of_windows_information_protection_policy (0, 1,) nothing "GET /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call TargetedManagedAppPolicyAssignment update_of_windows_information_protection_policy (0, 1,) update TargetedManagedAppPolicyAssignmentPatch "PATCH /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call TargetedManagedAppPolicyAssignment delete_of_windows_information_protection_policy (0, 1,) nothing "DELETE /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}"}
{call WindowsInformationProtectionAppLockerFile list_of_windows_information_protection_policy (0,) list "GET /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles"}
{call WindowsInformationProtectionAppLockerFile create_of_windows_information_protection_policy (0,) whole WindowsInformationProtectionAppLockerFile "POST /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles"}
{call WindowsInformationProtectionAppLockerFile count_of_windows_information_protection_policy (0,) nothing "GET /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles/$count"}
{call WindowsInformationProtectionAppLockerFile get_of_windows_information_protection_policy (0, 1,) nothing "GET /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call WindowsInformationProtectionAppLockerFile update_of_windows_information_protection_policy (0, 1,) update WindowsInformationProtectionAppLockerFilePatch "PATCH /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call WindowsInformationProtectionAppLockerFile delete_of_windows_information_protection_policy (0, 1,) nothing "DELETE /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call WindowsInformationProtectionAppLockerFile list_protected_app_locker_files_of_windows_information_protection_policy (0,) list "GET /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles"}
{call WindowsInformationProtectionAppLockerFile create_protected_app_locker_files_of_windows_information_protection_policy (0,) whole WindowsInformationProtectionAppLockerFile "POST /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles"}
{call WindowsInformationProtectionAppLockerFile count_protected_app_locker_files_of_windows_information_protection_policy (0,) nothing "GET /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles/$count"}
{call WindowsInformationProtectionAppLockerFile get_protected_app_locker_files_of_windows_information_protection_policy (0, 1,) nothing "GET /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call WindowsInformationProtectionAppLockerFile update_protected_app_locker_files_of_windows_information_protection_policy (0, 1,) update WindowsInformationProtectionAppLockerFilePatch "PATCH /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call WindowsInformationProtectionAppLockerFile delete_protected_app_locker_files_of_windows_information_protection_policy (0, 1,) nothing "DELETE /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}"}
{call User get (0,) nothing "GET /users/{userId}"}
{call ManagedDevice list_for_user (0,) list "GET /users/{userId}/managedDevices"}
{call ManagedDevice create_for_user (0,) whole ManagedDevice "POST /users/{userId}/managedDevices"}
{call ManagedDevice count_for_user (0,) nothing "GET /users/{userId}/managedDevices/$count"}
{call ManagedDevice get_for_user (0, 1,) nothing "GET /users/{userId}/managedDevices/{managedDeviceId}"}
{call ManagedDevice update_for_user (0, 1,) update ManagedDevicePatch "PATCH /users/{userId}/managedDevices/{managedDeviceId}"}
{call ManagedDevice delete_for_user (0, 1,) nothing "DELETE /users/{userId}/managedDevices/{managedDeviceId}"}
{call ManagedDevice get_device_category_ref_for_user (0, 1,) nothing "GET /users/{userId}/managedDevices/{managedDeviceId}/deviceCategory/$ref"}
{call ManagedDevice set_device_category_ref_for_user (0, 1,) reference "PUT /users/{userId}/managedDevices/{managedDeviceId}/deviceCategory/$ref"}
{call ManagedDevice remove_device_category_ref_for_user (0, 1,) nothing "DELETE /users/{userId}/managedDevices/{managedDeviceId}/deviceCategory/$ref"}
{call DeviceCategory get_of_managed_device_for_user (0, 1,) nothing "GET /users/{userId}/managedDevices/{managedDeviceId}/deviceCategory"}
{call DeviceCategory update_of_managed_device_for_user (0, 1,) update DeviceCategoryPatch "PATCH /users/{userId}/managedDevices/{managedDeviceId}/deviceCategory"}
{call DeviceCategory delete_of_managed_device_for_user (0, 1,) nothing "DELETE /users/{userId}/managedDevices/{managedDeviceId}/deviceCategory"}
{call DeviceCompliancePolicyState list_for_user (0, 1,) list "GET /users/{userId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates"}
{call DeviceCompliancePolicyState create_for_user (0, 1,) whole DeviceCompliancePolicyState "POST /users/{userId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates"}
{call DeviceCompliancePolicyState count_for_user (0, 1,) nothing "GET /users/{userId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/$count"}
{call DeviceCompliancePolicyState get_for_user (0, 1, 2,) nothing "GET /users/{userId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/{deviceCompliancePolicyStateId}"}
{call DeviceCompliancePolicyState update_for_user (0, 1, 2,) update DeviceCompliancePolicyStatePatch "PATCH /users/{userId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/{deviceCompliancePolicyStateId}"}
{call DeviceCompliancePolicyState delete_for_user (0, 1, 2,) nothing "DELETE /users/{userId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/{deviceCompliancePolicyStateId}"}
{call DeviceConfigurationState list_for_user (0, 1,) list "GET /users/{userId}/managedDevices/{managedDeviceId}/deviceConfigurationStates"}
{call DeviceConfigurationState create_for_user (0, 1,) whole DeviceConfigurationState "POST /users/{userId}/managedDevices/{managedDeviceId}/deviceConfigurationStates"}
{call DeviceConfigurationState count_for_user (0, 1,) nothing "GET /users/{userId}/managedDevices/{managedDeviceId}/deviceConfigurationStates/$count"}
{call DeviceConfigurationState get_for_user (0, 1, 2,) nothing "GET /users/{userId}/managedDevices/{managedDeviceId}/deviceConfigurationStates/{deviceConfigurationStateId}"}
{call DeviceConfigurationState update_for_user (0, 1, 2,) update DeviceConfigurationStatePatch "PATCH /users/{userId}/managedDevices/{managedDeviceId}/deviceConfigurationStates/{deviceConfigurationStateId}"}
{call DeviceConfigurationState delete_for_user (0, 1, 2,) nothing "DELETE /users/{userId}/managedDevices/{managedDeviceId}/deviceConfigurationStates/{deviceConfigurationStateId}"}
{call DeviceLogCollectionResponse list_for_user (0, 1,) list "GET /users/{userId}/managedDevices/{managedDeviceId}/logCollectionRequests"}
{call DeviceLogCollectionResponse create_for_user (0, 1,) whole DeviceLogCollectionResponse "POST /users/{userId}/managedDevices/{managedDeviceId}/logCollectionRequests"}
{call DeviceLogCollectionResponse count_for_user (0, 1,) nothing "GET /users/{userId}/managedDevices/{managedDeviceId}/logCollectionRequests/$count"}
{call DeviceLogCollectionResponse get_for_user (0, 1, 2,) nothing "GET /users/{userId}/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}"}
{call DeviceLogCollectionResponse update_for_user (0, 1, 2,) update DeviceLogCollectionResponsePatch "PATCH /users/{userId}/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}"}
{call DeviceLogCollectionResponse delete_for_user (0, 1, 2,) nothing "DELETE /users/{userId}/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}"}
{call User list_of_managed_device_for_user (0, 1,) list "GET /users/{userId}/managedDevices/{managedDeviceId}/users"}
{call User count_of_managed_device_for_user (0, 1,) nothing "GET /users/{userId}/managedDevices/{managedDeviceId}/users/$count"}
{call WindowsProtectionState get_for_user (0, 1,) nothing "GET /users/{userId}/managedDevices/{managedDeviceId}/windowsProtectionState"}
{call WindowsProtectionState update_for_user (0, 1,) update WindowsProtectionStatePatch "PATCH /users/{userId}/managedDevices/{managedDeviceId}/windowsProtectionState"}
{call WindowsProtectionState delete_for_user (0, 1,) nothing "DELETE /users/{userId}/managedDevices/{managedDeviceId}/windowsProtectionState"}
{call WindowsDeviceMalwareState list_for_user (0, 1,) list "GET /users/{userId}/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState"}
{call WindowsDeviceMalwareState create_for_user (0, 1,) whole WindowsDeviceMalwareState "POST /users/{userId}/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState"}
{call WindowsDeviceMalwareState count_for_user (0, 1,) nothing "GET /users/{userId}/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState/$count"}
{call WindowsDeviceMalwareState get_for_user (0, 1, 2,) nothing "GET /users/{userId}/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareStateId}"}
{call WindowsDeviceMalwareState update_for_user (0, 1, 2,) update WindowsDeviceMalwareStatePatch "PATCH /users/{userId}/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareStateId}"}
{call WindowsDeviceMalwareState delete_for_user (0, 1, 2,) nothing "DELETE /users/{userId}/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareStateId}"}
{call ManagedAppRegistration list_of_user (0,) list "GET /users/{userId}/managedAppRegistrations"}
{call ManagedAppRegistration count_of_user (0,) nothing "GET /users/{userId}/managedAppRegistrations/$count"}
{call ManagedAppRegistration get_of_user (0, 1,) nothing "GET /users/{userId}/managedAppRegistrations/{managedAppRegistrationId}"}
{call DeviceManagementTroubleshootingEvent list_of_user (0,) list "GET /users/{userId}/deviceManagementTroubleshootingEvents"}
{call DeviceManagementTroubleshootingEvent create_of_user (0,) whole EnrollmentTroubleshootingEvent "POST /users/{userId}/deviceManagementTroubleshootingEvents"}
{call DeviceManagementTroubleshootingEvent count_of_user (0,) nothing "GET /users/{userId}/deviceManagementTroubleshootingEvents/$count"}
{call DeviceManagementTroubleshootingEvent get_of_user (0, 1,) nothing "GET /users/{userId}/deviceManagementTroubleshootingEvents/{deviceManagementTroubleshootingEventId}"}
{call DeviceManagementTroubleshootingEvent update_of_user (0, 1,) update EnrollmentTroubleshootingEventPatch "PATCH /users/{userId}/deviceManagementTroubleshootingEvents/{deviceManagementTroubleshootingEventId}"}
{call DeviceManagementTroubleshootingEvent delete_of_user (0, 1,) nothing "DELETE /users/{userId}/deviceManagementTroubleshootingEvents/{deviceManagementTroubleshootingEventId}"}
{call Organization list () list "GET /organization"}
{call Organization count () nothing "GET /organization/$count"}
{call Organization get (0,) nothing "GET /organization/{organizationId}"}
{call ReportRoot get () nothing "GET /reports"}
{call DeviceComplianceUserStatus update_user_statuses (0,) keyed DeviceComplianceUserStatusPatch "PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses"}
{call Organization update (0,) update OrganizationPatch "PATCH /organization/{organizationId}"}
{call User list () list "GET /users"}
{call AndroidManagedAppProtection assign (0,) parameters AndroidManagedAppProtectionAssign "POST /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assign"}
{call AndroidManagedAppProtection target_apps (0,) parameters AndroidManagedAppProtectionTargetApps "POST /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/targetApps"}
{call AppLogCollectionRequest create_download_url (0, 1,) nothing "POST /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}/createDownloadUrl"}
{call ApplePushNotificationCertificate download_apple_push_notification_certificate_signing_request () function () "GET /deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest"}
{call AuditEvent get_audit_activity_types () function (String = "category", ) "GET /deviceManagement/auditEvents/getAuditActivityTypes(category='{category}')"}
{call AuditEvent get_audit_categories () function () "GET /deviceManagement/auditEvents/getAuditCategories"}
{call CloudPC end_grace_period (0,) nothing "POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/endGracePeriod"}
{call CloudPC reboot (0,) nothing "POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/reboot"}
{call CloudPC rename (0,) parameters CloudPCRename "POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/rename"}
{call CloudPC reprovision (0,) parameters CloudPCReprovision "POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/reprovision"}
{call CloudPC resize (0,) parameters CloudPCResize "POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/resize"}
{call CloudPC restore (0,) parameters CloudPCRestore "POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/restore"}
{call CloudPC troubleshoot (0,) nothing "POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/troubleshoot"}
{call CloudPC retrieve_cloud_pc_launch_detail (0,) function () "GET /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/retrieveCloudPcLaunchDetail"}
{call CloudPcAuditEvent get_audit_activity_types () function () "GET /deviceManagement/virtualEndpoint/auditEvents/getAuditActivityTypes"}
{call CloudPcDeviceImage get_source_images () function () "GET /deviceManagement/virtualEndpoint/deviceImages/getSourceImages"}
{call CloudPcOnPremisesConnection run_health_checks (0,) nothing "POST /deviceManagement/virtualEndpoint/onPremisesConnections/{cloudPcOnPremisesConnectionId}/runHealthChecks"}
{call CloudPcOnPremisesConnection update_ad_domain_password (0,) parameters CloudPcOnPremisesConnectionUpdateAdDomainPassword "POST /deviceManagement/virtualEndpoint/onPremisesConnections/{cloudPcOnPremisesConnectionId}/updateAdDomainPassword"}
{call CloudPcProvisioningPolicy assign (0,) parameters CloudPcProvisioningPolicyAssign "POST /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assign"}
{call CloudPcReport retrieve_cloud_pc_recommendation_reports () parameters CloudPcReportRetrieveCloudPcRecommendationReports "POST /deviceManagement/virtualEndpoint/report/retrieveCloudPcRecommendationReports"}
{call CloudPcUserSetting assign (0,) parameters CloudPcUserSettingAssign "POST /deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSettingId}/assign"}
{call DefaultManagedAppProtection target_apps (0,) parameters DefaultManagedAppProtectionTargetApps "POST /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/targetApps"}
{call DeviceAppManagement sync_microsoft_store_for_business_apps () nothing "POST /deviceAppManagement/syncMicrosoftStoreForBusinessApps"}
{call DeviceCompliancePolicy assign (0,) parameters DeviceCompliancePolicyAssign "POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assign"}
{call DeviceCompliancePolicy schedule_actions_for_rules (0,) parameters DeviceCompliancePolicyScheduleActionsForRules "POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduleActionsForRules"}
{call DeviceConfiguration assign (0,) parameters DeviceConfigurationAssign "POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assign"}
{call DeviceConfiguration get_oma_setting_plain_text_value (0,) function (String = "secretReferenceValueId", ) "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/getOmaSettingPlainTextValue(secretReferenceValueId='{secretReferenceValueId}')"}
{call DeviceEnrollmentConfiguration assign (0,) parameters DeviceEnrollmentConfigurationAssign "POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign"}
{call DeviceEnrollmentConfiguration set_priority (0,) parameters DeviceEnrollmentConfigurationSetPriority "POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority"}
{call DeviceLogCollectionResponse create_download_url (0, 1,) nothing "POST /deviceManagement/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}/createDownloadUrl"}
{call DeviceLogCollectionResponse create_download_url_for_detected_app (0, 1, 2,) nothing "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}/createDownloadUrl"}
{call DeviceLogCollectionResponse create_download_url_for_user (0, 1, 2,) nothing "POST /users/{userId}/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}/createDownloadUrl"}
{call DeviceManagement get_effective_permissions () function (String = "scope", ) "GET /deviceManagement/getEffectivePermissions(scope='{scope}')"}
{call DeviceManagement user_experience_analytics_summarize_work_from_anywhere_devices () function () "GET /deviceManagement/userExperienceAnalyticsSummarizeWorkFromAnywhereDevices"}
{call DeviceManagement verify_windows_enrollment_auto_discovery () function (String = "domainName", ) "GET /deviceManagement/verifyWindowsEnrollmentAutoDiscovery(domainName='{domainName}')"}
{call DeviceManagementExchangeConnector sync (0,) parameters DeviceManagementExchangeConnectorSync "POST /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}/sync"}
{call DeviceManagementPartner terminate (0,) nothing "POST /deviceManagement/deviceManagementPartners/{deviceManagementPartnerId}/terminate"}
{call DeviceManagementReports get_cached_report () parameters DeviceManagementReportsGetCachedReport "POST /deviceManagement/reports/getCachedReport"}
{call DeviceManagementReports get_compliance_policy_non_compliance_report () parameters DeviceManagementReportsGetCompliancePolicyNonComplianceReport "POST /deviceManagement/reports/getCompliancePolicyNonComplianceReport"}
{call DeviceManagementReports get_compliance_policy_non_compliance_summary_report () parameters DeviceManagementReportsGetCompliancePolicyNonComplianceSummaryReport "POST /deviceManagement/reports/getCompliancePolicyNonComplianceSummaryReport"}
{call DeviceManagementReports get_compliance_setting_non_compliance_report () parameters DeviceManagementReportsGetComplianceSettingNonComplianceReport "POST /deviceManagement/reports/getComplianceSettingNonComplianceReport"}
{call DeviceManagementReports get_configuration_policy_non_compliance_report () parameters DeviceManagementReportsGetConfigurationPolicyNonComplianceReport "POST /deviceManagement/reports/getConfigurationPolicyNonComplianceReport"}
{call DeviceManagementReports get_configuration_policy_non_compliance_summary_report () parameters DeviceManagementReportsGetConfigurationPolicyNonComplianceSummaryReport "POST /deviceManagement/reports/getConfigurationPolicyNonComplianceSummaryReport"}
{call DeviceManagementReports get_configuration_setting_non_compliance_report () parameters DeviceManagementReportsGetConfigurationSettingNonComplianceReport "POST /deviceManagement/reports/getConfigurationSettingNonComplianceReport"}
{call DeviceManagementReports get_device_management_intent_per_setting_contributing_profiles () parameters DeviceManagementReportsGetDeviceManagementIntentPerSettingContributingProfiles "POST /deviceManagement/reports/getDeviceManagementIntentPerSettingContributingProfiles"}
{call DeviceManagementReports get_device_management_intent_settings_report () parameters DeviceManagementReportsGetDeviceManagementIntentSettingsReport "POST /deviceManagement/reports/getDeviceManagementIntentSettingsReport"}
{call DeviceManagementReports get_device_non_compliance_report () parameters DeviceManagementReportsGetDeviceNonComplianceReport "POST /deviceManagement/reports/getDeviceNonComplianceReport"}
{call DeviceManagementReports get_devices_without_compliance_policy_report () parameters DeviceManagementReportsGetDevicesWithoutCompliancePolicyReport "POST /deviceManagement/reports/getDevicesWithoutCompliancePolicyReport"}
{call DeviceManagementReports get_historical_report () parameters DeviceManagementReportsGetHistoricalReport "POST /deviceManagement/reports/getHistoricalReport"}
{call DeviceManagementReports get_noncompliant_devices_and_settings_report () parameters DeviceManagementReportsGetNoncompliantDevicesAndSettingsReport "POST /deviceManagement/reports/getNoncompliantDevicesAndSettingsReport"}
{call DeviceManagementReports get_policy_non_compliance_metadata () parameters DeviceManagementReportsGetPolicyNonComplianceMetadata "POST /deviceManagement/reports/getPolicyNonComplianceMetadata"}
{call DeviceManagementReports get_policy_non_compliance_report () parameters DeviceManagementReportsGetPolicyNonComplianceReport "POST /deviceManagement/reports/getPolicyNonComplianceReport"}
{call DeviceManagementReports get_policy_non_compliance_summary_report () parameters DeviceManagementReportsGetPolicyNonComplianceSummaryReport "POST /deviceManagement/reports/getPolicyNonComplianceSummaryReport"}
{call DeviceManagementReports get_report_filters () parameters DeviceManagementReportsGetReportFilters "POST /deviceManagement/reports/getReportFilters"}
{call DeviceManagementReports get_setting_non_compliance_report () parameters DeviceManagementReportsGetSettingNonComplianceReport "POST /deviceManagement/reports/getSettingNonComplianceReport"}
{call DeviceManagementReports retrieve_device_app_installation_status_report () parameters DeviceManagementReportsRetrieveDeviceAppInstallationStatusReport "POST /deviceManagement/reports/retrieveDeviceAppInstallationStatusReport"}
{call ImportedWindowsAutopilotDeviceIdentity import () parameters ImportedWindowsAutopilotDeviceIdentityImport "POST /deviceManagement/importedWindowsAutopilotDeviceIdentities/import"}
{call IosManagedAppProtection assign (0,) parameters IosManagedAppProtectionAssign "POST /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assign"}
{call IosManagedAppProtection target_apps (0,) parameters IosManagedAppProtectionTargetApps "POST /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/targetApps"}
{call ManagedAppPolicy target_apps (0,) parameters ManagedAppPolicyTargetApps "POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/targetApps"}
{call ManagedAppPolicy target_apps_intended_policies_of_managed_app_registration (0, 1,) parameters ManagedAppPolicyTargetApps "POST /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}/targetApps"}
{call ManagedAppPolicy target_apps_of_managed_app_registration (0, 1,) parameters ManagedAppPolicyTargetApps "POST /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}/targetApps"}
{call ManagedAppPolicy assign (0,) parameters ManagedAppPolicyAssign "POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/assign"}
{call ManagedAppPolicy assign_intended_policies_of_managed_app_registration (0, 1,) parameters ManagedAppPolicyAssign "POST /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}/assign"}
{call ManagedAppPolicy assign_of_managed_app_registration (0, 1,) parameters ManagedAppPolicyAssign "POST /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}/assign"}
{call ManagedAppRegistration get_user_ids_with_flagged_app_registration () function () "GET /deviceAppManagement/managedAppRegistrations/getUserIdsWithFlaggedAppRegistration"}
{call ManagedDevice bypass_activation_lock (0,) nothing "POST /deviceManagement/managedDevices/{managedDeviceId}/bypassActivationLock"}
{call ManagedDevice bypass_activation_lock_for_detected_app (0, 1,) nothing "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/bypassActivationLock"}
{call ManagedDevice bypass_activation_lock_for_user (0, 1,) nothing "POST /users/{userId}/managedDevices/{managedDeviceId}/bypassActivationLock"}
{call ManagedDevice clean_windows_device (0,) parameters ManagedDeviceCleanWindowsDevice "POST /deviceManagement/managedDevices/{managedDeviceId}/cleanWindowsDevice"}
{call ManagedDevice clean_windows_device_for_detected_app (0, 1,) parameters ManagedDeviceCleanWindowsDevice "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/cleanWindowsDevice"}
{call ManagedDevice clean_windows_device_for_user (0, 1,) parameters ManagedDeviceCleanWindowsDevice "POST /users/{userId}/managedDevices/{managedDeviceId}/cleanWindowsDevice"}
{call ManagedDevice delete_user_from_shared_apple_device (0,) parameters ManagedDeviceDeleteUserFromSharedAppleDevice "POST /deviceManagement/managedDevices/{managedDeviceId}/deleteUserFromSharedAppleDevice"}
{call ManagedDevice delete_user_from_shared_apple_device_for_detected_app (0, 1,) parameters ManagedDeviceDeleteUserFromSharedAppleDevice "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deleteUserFromSharedAppleDevice"}
{call ManagedDevice delete_user_from_shared_apple_device_for_user (0, 1,) parameters ManagedDeviceDeleteUserFromSharedAppleDevice "POST /users/{userId}/managedDevices/{managedDeviceId}/deleteUserFromSharedAppleDevice"}
{call ManagedDevice disable_lost_mode (0,) nothing "POST /deviceManagement/managedDevices/{managedDeviceId}/disableLostMode"}
{call ManagedDevice disable_lost_mode_for_detected_app (0, 1,) nothing "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/disableLostMode"}
{call ManagedDevice disable_lost_mode_for_user (0, 1,) nothing "POST /users/{userId}/managedDevices/{managedDeviceId}/disableLostMode"}
{call ManagedDevice locate_device (0,) nothing "POST /deviceManagement/managedDevices/{managedDeviceId}/locateDevice"}
{call ManagedDevice locate_device_for_detected_app (0, 1,) nothing "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/locateDevice"}
{call ManagedDevice locate_device_for_user (0, 1,) nothing "POST /users/{userId}/managedDevices/{managedDeviceId}/locateDevice"}
{call ManagedDevice logout_shared_apple_device_active_user (0,) nothing "POST /deviceManagement/managedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser"}
{call ManagedDevice logout_shared_apple_device_active_user_for_detected_app (0, 1,) nothing "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser"}
{call ManagedDevice logout_shared_apple_device_active_user_for_user (0, 1,) nothing "POST /users/{userId}/managedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser"}
{call ManagedDevice reboot_now (0,) nothing "POST /deviceManagement/managedDevices/{managedDeviceId}/rebootNow"}
{call ManagedDevice reboot_now_for_detected_app (0, 1,) nothing "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/rebootNow"}
{call ManagedDevice reboot_now_for_user (0, 1,) nothing "POST /users/{userId}/managedDevices/{managedDeviceId}/rebootNow"}
{call ManagedDevice recover_passcode (0,) nothing "POST /deviceManagement/managedDevices/{managedDeviceId}/recoverPasscode"}
{call ManagedDevice recover_passcode_for_detected_app (0, 1,) nothing "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/recoverPasscode"}
{call ManagedDevice recover_passcode_for_user (0, 1,) nothing "POST /users/{userId}/managedDevices/{managedDeviceId}/recoverPasscode"}
{call ManagedDevice remote_lock (0,) nothing "POST /deviceManagement/managedDevices/{managedDeviceId}/remoteLock"}
{call ManagedDevice remote_lock_for_detected_app (0, 1,) nothing "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/remoteLock"}
{call ManagedDevice remote_lock_for_user (0, 1,) nothing "POST /users/{userId}/managedDevices/{managedDeviceId}/remoteLock"}
{call ManagedDevice request_remote_assistance (0,) nothing "POST /deviceManagement/managedDevices/{managedDeviceId}/requestRemoteAssistance"}
{call ManagedDevice request_remote_assistance_for_detected_app (0, 1,) nothing "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/requestRemoteAssistance"}
{call ManagedDevice request_remote_assistance_for_user (0, 1,) nothing "POST /users/{userId}/managedDevices/{managedDeviceId}/requestRemoteAssistance"}
{call ManagedDevice reset_passcode (0,) nothing "POST /deviceManagement/managedDevices/{managedDeviceId}/resetPasscode"}
{call ManagedDevice reset_passcode_for_detected_app (0, 1,) nothing "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/resetPasscode"}
{call ManagedDevice reset_passcode_for_user (0, 1,) nothing "POST /users/{userId}/managedDevices/{managedDeviceId}/resetPasscode"}
{call ManagedDevice retire (0,) nothing "POST /deviceManagement/managedDevices/{managedDeviceId}/retire"}
{call ManagedDevice retire_for_detected_app (0, 1,) nothing "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/retire"}
{call ManagedDevice retire_for_user (0, 1,) nothing "POST /users/{userId}/managedDevices/{managedDeviceId}/retire"}
{call ManagedDevice shut_down (0,) nothing "POST /deviceManagement/managedDevices/{managedDeviceId}/shutDown"}
{call ManagedDevice shut_down_for_detected_app (0, 1,) nothing "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/shutDown"}
{call ManagedDevice shut_down_for_user (0, 1,) nothing "POST /users/{userId}/managedDevices/{managedDeviceId}/shutDown"}
{call ManagedDevice sync_device (0,) nothing "POST /deviceManagement/managedDevices/{managedDeviceId}/syncDevice"}
{call ManagedDevice sync_device_for_detected_app (0, 1,) nothing "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/syncDevice"}
{call ManagedDevice sync_device_for_user (0, 1,) nothing "POST /users/{userId}/managedDevices/{managedDeviceId}/syncDevice"}
{call ManagedDevice update_windows_device_account (0,) parameters ManagedDeviceUpdateWindowsDeviceAccount "POST /deviceManagement/managedDevices/{managedDeviceId}/updateWindowsDeviceAccount"}
{call ManagedDevice update_windows_device_account_for_detected_app (0, 1,) parameters ManagedDeviceUpdateWindowsDeviceAccount "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/updateWindowsDeviceAccount"}
{call ManagedDevice update_windows_device_account_for_user (0, 1,) parameters ManagedDeviceUpdateWindowsDeviceAccount "POST /users/{userId}/managedDevices/{managedDeviceId}/updateWindowsDeviceAccount"}
{call ManagedDevice windows_defender_scan (0,) parameters ManagedDeviceWindowsDefenderScan "POST /deviceManagement/managedDevices/{managedDeviceId}/windowsDefenderScan"}
{call ManagedDevice windows_defender_scan_for_detected_app (0, 1,) parameters ManagedDeviceWindowsDefenderScan "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsDefenderScan"}
{call ManagedDevice windows_defender_scan_for_user (0, 1,) parameters ManagedDeviceWindowsDefenderScan "POST /users/{userId}/managedDevices/{managedDeviceId}/windowsDefenderScan"}
{call ManagedDevice windows_defender_update_signatures (0,) nothing "POST /deviceManagement/managedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures"}
{call ManagedDevice windows_defender_update_signatures_for_detected_app (0, 1,) nothing "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures"}
{call ManagedDevice windows_defender_update_signatures_for_user (0, 1,) nothing "POST /users/{userId}/managedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures"}
{call ManagedDevice wipe (0,) parameters ManagedDeviceWipe "POST /deviceManagement/managedDevices/{managedDeviceId}/wipe"}
{call ManagedDevice wipe_for_detected_app (0, 1,) parameters ManagedDeviceWipe "POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/wipe"}
{call ManagedDevice wipe_for_user (0, 1,) parameters ManagedDeviceWipe "POST /users/{userId}/managedDevices/{managedDeviceId}/wipe"}
{call ManagedDeviceMobileAppConfiguration assign (0,) parameters ManagedDeviceMobileAppConfigurationAssign "POST /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assign"}
{call ManagedEBook assign (0,) parameters ManagedEBookAssign "POST /deviceAppManagement/managedEBooks/{managedEBookId}/assign"}
{call MdmWindowsInformationProtectionPolicy assign (0,) parameters MdmWindowsInformationProtectionPolicyAssign "POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assign"}
{call MdmWindowsInformationProtectionPolicy target_apps (0,) parameters MdmWindowsInformationProtectionPolicyTargetApps "POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/targetApps"}
{call MobileApp assign (0,) parameters MobileAppAssign "POST /deviceAppManagement/mobileApps/{mobileAppId}/assign"}
{call MobileAppContentFile commit (0, 1, 2,) parameters MobileAppContentFileCommit "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit"}
{call MobileAppContentFile commit_of_android_lob_app (0, 1, 2,) parameters MobileAppContentFileCommit "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit"}
{call MobileAppContentFile commit_of_ios_lob_app (0, 1, 2,) parameters MobileAppContentFileCommit "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit"}
{call MobileAppContentFile commit_of_mac_os_dmg_app (0, 1, 2,) parameters MobileAppContentFileCommit "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit"}
{call MobileAppContentFile commit_of_mac_os_lob_app (0, 1, 2,) parameters MobileAppContentFileCommit "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit"}
{call MobileAppContentFile commit_of_managed_android_lob_app (0, 1, 2,) parameters MobileAppContentFileCommit "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit"}
{call MobileAppContentFile commit_of_managed_app (0, 1, 2,) parameters MobileAppContentFileCommit "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit"}
{call MobileAppContentFile commit_of_managed_ios_lob_app (0, 1, 2,) parameters MobileAppContentFileCommit "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit"}
{call MobileAppContentFile commit_of_mobile_app (0, 1, 2,) parameters MobileAppContentFileCommit "POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit"}
{call MobileAppContentFile commit_of_win32_lob_app (0, 1, 2,) parameters MobileAppContentFileCommit "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit"}
{call MobileAppContentFile commit_of_windows_app_x (0, 1, 2,) parameters MobileAppContentFileCommit "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit"}
{call MobileAppContentFile commit_of_windows_mobile_msi (0, 1, 2,) parameters MobileAppContentFileCommit "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit"}
{call MobileAppContentFile commit_of_windows_universal_app_x (0, 1, 2,) parameters MobileAppContentFileCommit "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit"}
{call MobileAppContentFile renew_upload (0, 1, 2,) nothing "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload"}
{call MobileAppContentFile renew_upload_of_android_lob_app (0, 1, 2,) nothing "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload"}
{call MobileAppContentFile renew_upload_of_ios_lob_app (0, 1, 2,) nothing "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload"}
{call MobileAppContentFile renew_upload_of_mac_os_dmg_app (0, 1, 2,) nothing "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload"}
{call MobileAppContentFile renew_upload_of_mac_os_lob_app (0, 1, 2,) nothing "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload"}
{call MobileAppContentFile renew_upload_of_managed_android_lob_app (0, 1, 2,) nothing "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload"}
{call MobileAppContentFile renew_upload_of_managed_app (0, 1, 2,) nothing "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload"}
{call MobileAppContentFile renew_upload_of_managed_ios_lob_app (0, 1, 2,) nothing "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload"}
{call MobileAppContentFile renew_upload_of_mobile_app (0, 1, 2,) nothing "POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload"}
{call MobileAppContentFile renew_upload_of_win32_lob_app (0, 1, 2,) nothing "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload"}
{call MobileAppContentFile renew_upload_of_windows_app_x (0, 1, 2,) nothing "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload"}
{call MobileAppContentFile renew_upload_of_windows_mobile_msi (0, 1, 2,) nothing "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload"}
{call MobileAppContentFile renew_upload_of_windows_universal_app_x (0, 1, 2,) nothing "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload"}
{call NotificationMessageTemplate send_test_message (0,) nothing "POST /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/sendTestMessage"}
{call Organization set_mobile_device_management_authority (0,) nothing "POST /organization/{organizationId}/setMobileDeviceManagementAuthority"}
{call RemoteAssistancePartner begin_onboarding (0,) nothing "POST /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}/beginOnboarding"}
{call RemoteAssistancePartner disconnect (0,) nothing "POST /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}/disconnect"}
{call ReportRoot device_configuration_device_activity () function () "GET /reports/deviceConfigurationDeviceActivity"}
{call ReportRoot device_configuration_user_activity () function () "GET /reports/deviceConfigurationUserActivity"}
{call ReportRoot managed_device_enrollment_failure_details () function () "GET /reports/managedDeviceEnrollmentFailureDetails"}
{call ReportRoot managed_device_enrollment_failure_details_with_skip_top_filter_skip_token () function (i32 = "skip", i32 = "top", String = "filter", String = "skipToken", ) "GET /reports/managedDeviceEnrollmentFailureDetails(skip={skip},top={top},filter='{filter}',skipToken='{skipToken}')"}
{call ReportRoot managed_device_enrollment_top_failures () function () "GET /reports/managedDeviceEnrollmentTopFailures"}
{call ReportRoot managed_device_enrollment_top_failures_with_period () function (String = "period", ) "GET /reports/managedDeviceEnrollmentTopFailures(period='{period}')"}
{call TargetedManagedAppConfiguration assign (0,) parameters TargetedManagedAppConfigurationAssign "POST /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assign"}
{call TargetedManagedAppConfiguration assign_in_managed_app_policies (0,) parameters TargetedManagedAppConfigurationAssign "POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/assign"}
{call TargetedManagedAppConfiguration target_apps (0,) parameters TargetedManagedAppConfigurationTargetApps "POST /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/targetApps"}
{call TargetedManagedAppConfiguration target_apps_in_managed_app_policies (0,) parameters TargetedManagedAppConfigurationTargetApps "POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/targetApps"}
{call TargetedManagedAppProtection assign (0,) parameters TargetedManagedAppProtectionAssign "POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppProtection/assign"}
{call TargetedManagedAppProtection target_apps (0,) parameters TargetedManagedAppProtectionTargetApps "POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppProtection/targetApps"}
{call User export_device_and_app_management_data (0,) function () "GET /users/{userId}/exportDeviceAndAppManagementData"}
{call User export_device_and_app_management_data_with_skip_top (0,) function (i32 = "skip", i32 = "top", ) "GET /users/{userId}/exportDeviceAndAppManagementData(skip={skip},top={top})"}
{call User get_managed_app_diagnostic_statuses (0,) function () "GET /users/{userId}/getManagedAppDiagnosticStatuses"}
{call User get_managed_app_policies (0,) function () "GET /users/{userId}/getManagedAppPolicies"}
{call User get_managed_devices_with_app_failures (0,) function () "GET /users/{userId}/getManagedDevicesWithAppFailures"}
{call User remove_all_devices_from_management (0,) nothing "POST /users/{userId}/removeAllDevicesFromManagement"}
{call User wipe_managed_app_registrations_by_device_tag (0,) parameters UserWipeManagedAppRegistrationsByDeviceTag "POST /users/{userId}/wipeManagedAppRegistrationsByDeviceTag"}
{call UserExperienceAnalyticsDevicePerformance summarize_device_performance_devices () function (UserExperienceAnalyticsSummarizedBy = "summarizeBy", ) "GET /deviceManagement/userExperienceAnalyticsDevicePerformance/summarizeDevicePerformanceDevices(summarizeBy='{summarizeBy}')"}
{call VppToken sync_licenses (0,) nothing "POST /deviceAppManagement/vppTokens/{vppTokenId}/syncLicenses"}
{call Win32LobApp enable_applicable_architectures (0,) parameters Win32LobAppEnableApplicableArchitectures "POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/enableApplicableArchitectures"}
{call WindowsAutopilotDeviceIdentity assign_user_to_device (0,) parameters WindowsAutopilotDeviceIdentityAssignUserToDevice "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignUserToDevice"}
{call WindowsAutopilotDeviceIdentity unassign_user_from_device (0,) nothing "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignUserFromDevice"}
{call WindowsAutopilotDeviceIdentity update_device_properties (0,) parameters WindowsAutopilotDeviceIdentityUpdateDeviceProperties "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/updateDeviceProperties"}
{call WindowsInformationProtection assign (0,) parameters WindowsInformationProtectionAssign "POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/assign"}
{call WindowsInformationProtectionPolicy assign (0,) parameters WindowsInformationProtectionPolicyAssign "POST /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/assign"}
{call WindowsInformationProtectionPolicy target_apps (0,) parameters WindowsInformationProtectionPolicyTargetApps "POST /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/targetApps"}
}
