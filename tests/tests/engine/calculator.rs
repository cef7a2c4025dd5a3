//! Months from jobs, with the full-time weeks of the real employers.

use roles::calculator::{CalendarMonth, Job, months_from_jobs};
use roles::requirement::Months;

use super::catalog;

/// The months that whole years at one job come to, with hours in hundredths.
fn years(years: u16, hours: u16, full_time: u16) -> Months {
    let month = |year, month| CalendarMonth::new(year, month).unwrap();
    let job = Job::new(month(2020, 1), month(2019 + years, 12), hours, 100).unwrap();
    months_from_jobs(&[job], full_time)
}

#[test]
fn part_time_counts_in_part() {
    assert_eq!(years(1, 2000, 4000), 6, "a year at half time");
    assert_eq!(years(2, 3000, 4000), 18, "two years at three quarters");
}

#[test]
fn full_time_is_35_hours_in_boston() {
    let boston = catalog().policy().employers.iter().find(|e| e.name == "City of Boston").unwrap();
    let full = boston.full_time_hours.expect("Boston says what full time is");
    assert_eq!(full, 3500);
    assert_eq!(years(1, 1750, full), 6, "half of 35 hours");
    assert_eq!(years(1, 2000, full), 6, "6.86 months, rounded down once");
    assert_eq!(years(2, 2625, full), 18, "three quarters of 35 hours");
    assert_eq!(years(1, 4000, full), 12, "more than full time is full time");
}
