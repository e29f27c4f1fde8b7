//! `intuneBrand`.

use graph_core::graph_complex;

use crate::shared::MimeContent;

/// What users see of the organization in the Company Portal.
#[graph_complex]
pub struct IntuneBrand {
    #[graph(name = "contactITEmailAddress")]
    pub contact_it_email_address: Option<String>,
    #[graph(name = "contactITName")]
    pub contact_it_name: Option<String>,
    #[graph(name = "contactITNotes")]
    pub contact_it_notes: Option<String>,
    #[graph(name = "contactITPhoneNumber")]
    pub contact_it_phone_number: Option<String>,
    pub dark_background_logo: Option<MimeContent>,
    pub display_name: Option<String>,
    pub light_background_logo: Option<MimeContent>,
    pub online_support_site_name: Option<String>,
    pub online_support_site_url: Option<String>,
    pub privacy_url: Option<String>,
    #[graph(not_null)]
    pub show_display_name_next_to_logo: Option<bool>,
    #[graph(not_null)]
    pub show_logo: Option<bool>,
    #[graph(not_null)]
    pub show_name_next_to_logo: Option<bool>,
    pub theme_color: Option<RgbColor>,
}

/// A color.
#[graph_complex]
pub struct RgbColor {
    #[graph(not_null)]
    pub r: Option<u8>,
    #[graph(not_null)]
    pub g: Option<u8>,
    #[graph(not_null)]
    pub b: Option<u8>,
}
