//! `user`.

use graph_core::graph_resource;

use crate::managed_devices::ManagedDevice;

/// A person in the directory, with the few properties that lead to devices and back.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/user)
///
/// ```
/// use graph_intune::User;
///
/// let user = User::get("1a2b").select((User::DISPLAY_NAME, User::MAIL));
/// assert_eq!(user.url()?, "/users/1a2b?$select=id,displayName,mail");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[graph_resource(open)]
#[graph_resource(
    path = "/users/{userId}",
    method = GET,
    permission(delegated = "User.Read",application = "User.Read.All"),
)]
pub struct User {
    #[graph(key)]
    pub id: String,
    pub account_enabled: Option<bool>,
    pub display_name: Option<String>,
    pub given_name: Option<String>,
    pub job_title: Option<String>,
    pub mail: Option<String>,
    pub surname: Option<String>,
    pub user_principal_name: Option<String>,
    #[graph(navigation)]
    pub managed_devices: Option<Vec<ManagedDevice>>,
}
