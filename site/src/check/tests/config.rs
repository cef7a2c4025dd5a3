//! The configuration.

use super::{changed, check, content};

const CONFIG: &str = "config.toml";

#[test]
fn what_is_left_out_is_as_in_zola() {
    let site = content(&[]).site;
    assert_eq!((site.language.as_str(), site.output_dir.as_str()), ("en", "public"));
    assert!(site.sitemap && site.robots);
    assert_eq!(site.navigation.len(), 1);
}

#[test]
fn what_is_said_is_kept() {
    let said = "title = \"Careers\"\ngenerate_sitemap = false\noutput_dir = \"./out/site/\"\n\
                default_language = \"es-US\"";
    let config = changed(CONFIG, "title = \"Careers\"", said);
    let config = config.replace("example.org\"", "example.org/jobs/\"");
    let site = content(&[(CONFIG, &config)]).site;
    assert_eq!(site.base_url, "https://careers.example.org/jobs");
    assert_eq!((site.language.as_str(), site.output_dir.as_str()), ("es-US", "out/site"));
    assert!(!site.sitemap);
}

#[test]
fn employers_have_hours_and_addresses() {
    let config = changed(CONFIG, "full_time_hours = 40", "full_time_hours = 37.5");
    let content = content(&[(CONFIG, &config)]);
    let policy = content.catalog.policy();
    assert_eq!(policy.near_miss_months, 6);
    assert_eq!(policy.employers[0].slug, "city-of-example");
    assert_eq!(policy.employers[0].full_time_hours, Some(3750));
}

#[test]
fn sources_are_not_written_over() {
    for folder in [".", "", "/", "..", "../out", "Content", "static/x", "/tmp", "a//b", "c:\\\\out"]
    {
        let said = format!("title = \"Careers\"\noutput_dir = \"{folder}\"");
        let folder = folder.replace("\\\\", "\\");
        check(
            &[(CONFIG, &changed(CONFIG, "title = \"Careers\"", &said))],
            &[&format!(
                "config.toml:3:14: error[bad-output-folder]: a site cannot be written to `{folder}`; \
                 write the name of a folder of its own beside `content`, like `public`; what is in \
                 it will be replaced"
            )],
        );
    }
}

#[test]
fn a_site_has_an_employer() {
    let config = "base_url = \"https://a.example\"\ntitle = \"A\"\n[[taxonomies]]\nname = \"domain\"\n\
                  [[taxonomies]]\nname = \"level\"\n";
    let (_, problems) =
        super::checked(&super::site(&[(CONFIG, config)]), &crate::Options::default());
    let first = "config.toml:1:1: error[no-employer]: no employer is named; add `[[extra.employer]]` \
                 with the `name` that roles write as `employer`";
    assert_eq!(problems.lines().next(), Some(first));
}
