use crate::Language;

macro_rules! areas {
    ($language:literal) => {
        [
            ("terms", include_str!(concat!("../locales/", $language, "/terms.ftl"))),
            ("doctor", include_str!(concat!("../locales/", $language, "/doctor.ftl"))),
            ("intake", include_str!(concat!("../locales/", $language, "/intake.ftl"))),
            ("reconcile", include_str!(concat!("../locales/", $language, "/reconcile.ftl"))),
            ("case", include_str!(concat!("../locales/", $language, "/case.ftl"))),
            ("signoff", include_str!(concat!("../locales/", $language, "/signoff.ftl"))),
            ("report", include_str!(concat!("../locales/", $language, "/report.ftl"))),
            ("session", include_str!(concat!("../locales/", $language, "/session.ftl"))),
            ("desktop", include_str!(concat!("../locales/", $language, "/desktop.ftl"))),
            ("cli", include_str!(concat!("../locales/", $language, "/cli.ftl"))),
            ("ui", include_str!(concat!("../locales/", $language, "/ui.ftl"))),
        ]
    };
}

/// The message files of one language: area and text.
pub(crate) const fn files(language: Language) -> [(&'static str, &'static str); 11] {
    match language {
        Language::En => areas!("en"),
        Language::Nl => areas!("nl"),
        Language::Fr => areas!("fr"),
        Language::De => areas!("de"),
    }
}
