//! What a pace costs against the best that is possible, and its rules one by one.
//!
//! The tables: `cargo test pace -- --nocapture --test-threads=1`, with `NAIVE=1` beside those of a
//! client whose tasks only honour their own `Retry-After` (a minute, optimized).

use std::time::{Duration, Instant};

use super::Pace;
use super::simulation::{App, Limit, Scenario};

const LATENCIES: [f64; 3] = [0.000_2, 0.02, 0.15];

fn one_app(
    limit: Limit,
    latency: f64,
    whole_seconds: bool,
    tasks: usize,
    requests: u32,
) -> Scenario {
    let apps = vec![App { start: 0.0, tasks, requests }];
    Scenario { limits: vec![(0.0, limit)], latency, whole_seconds, apps }
}

/// A token bucket that stores what comes in `share` seconds.
fn bucket(rate: f64, share: f64) -> Limit {
    Limit::Bucket { rate, burst: rate * share }
}

/// Prints a line of the table. `best`: the shortest possible time; `waste`: the most, in percent.
fn check(name: &str, scenario: &Scenario, best: f64, slowest: f64, waste: f64) {
    let ours = scenario.paced();
    let time = ours.seconds / best;
    let mut line = format!(
        "{name:34} {:5.1} ms, {}: waste {:4.1} %, time {time:5.3}",
        scenario.latency * 1e3,
        if scenario.whole_seconds { "seconds" } else { "decimal" },
        ours.waste(),
    );
    if std::env::var_os("NAIVE").is_some() {
        let naive = scenario.naive();
        let (waste, time) = (naive.waste(), naive.seconds / best);
        line = format!("{line} | naive {waste:4.1} %, {time:6.3}");
    }
    println!("{line}{}", if time > 1.1 { "  (slow)" } else { "" });
    assert!(time <= slowest, "{line}: expected {slowest}");
    assert!(ours.waste() <= waste, "{line}: expected {waste} %");
}

/// How slow a client may be at most, given that all else can be done at once.
///
/// Where `Retry-After` is whole seconds and the bucket stores a quarter of one or less, each 429 costs
/// at least three quarters of a second: of a job of 40 seconds, the first 429 and the one that ends the
/// search take half of the ten percent, and an estimate that is 5 % too low takes the other half. That
/// is the precision of counting a few dozen requests, or of arrivals that are scattered over 150 ms.
/// Of 20 requests a second there are a few in a search: worse.
fn slowest(rate: f64, share: f64, latency: f64, whole_seconds: bool) -> f64 {
    let is_small = share <= 0.25;
    match () {
        () if is_small && rate < 50.0 && (whole_seconds || latency > 0.1) => 1.65,
        () if is_small && whole_seconds => 1.20,
        () => 1.10,
    }
}

#[test]
fn twenty_thousand_updates_from_64_tasks() {
    for rate in [100.0, 200.0, 500.0, 1000.0] {
        for share in [0.1, 0.25, 0.5, 1.0, 2.0] {
            for latency in [0.000_2, 0.02] {
                for whole in [true, false] {
                    let scenario = one_app(bucket(rate, share), latency, whole, 64, 20_000);
                    let best = 20_000.0 / rate - share;
                    // Jobs of 40 seconds and less do not always make up for the search.
                    let is_tight = share <= 0.25 && whole && rate >= 500.0;
                    let slowest = if is_tight { 1.15 } else { 1.10 };
                    check(
                        &format!("{rate}/s, burst {}", rate * share),
                        &scenario,
                        best,
                        slowest,
                        5.0,
                    );
                }
            }
        }
    }
}

#[test]
fn any_bucket() {
    for (rate, requests) in [(20.0, 800), (100.0, 4_000), (500.0, 20_000), (2000.0, 80_000)] {
        for share in [0.1, 0.25, 1.0, 5.0] {
            for latency in LATENCIES {
                for tasks in [8_u32, 64, 500] {
                    for whole in [true, false] {
                        let limit = bucket(rate, share);
                        let scenario = one_app(limit, latency, whole, tasks as usize, requests);
                        let by_latency = f64::from(requests) * latency / f64::from(tasks);
                        let best = (f64::from(requests) / rate - share).max(by_latency);
                        // When the first 429 comes in, all tasks have sent: nothing was known.
                        let known_late = f64::from(tasks) * 100.0 / f64::from(requests);
                        let waste = if known_late > 4.0 { known_late + 1.0 } else { 5.0 };
                        let slowest = slowest(rate, share, latency, whole);
                        let name = format!("{rate}/s, burst {}, {tasks} tasks", rate * share);
                        check(&name, &scenario, best, slowest, waste);
                    }
                }
            }
        }
    }
}

#[test]
fn fixed_windows() {
    for (requests, seconds) in [(1000_u32, 20.0), (10_000, 10.0)] {
        for latency in LATENCIES {
            for tasks in [8_u32, 64, 500] {
                for whole in [true, false] {
                    let limit = Limit::Window { requests, seconds };
                    let scenario = one_app(limit, latency, whole, tasks as usize, requests * 20);
                    let by_latency = f64::from(requests) * 20.0 * latency / f64::from(tasks);
                    let best = (seconds * 19.0).max(by_latency);
                    let name = format!("{requests} in {seconds} s, {tasks} tasks");
                    check(&name, &scenario, best, 1.1, 5.0);
                }
            }
        }
    }
}

/// A limit that falls or rises by half, and another app that comes and goes.
#[test]
fn limits_that_change() {
    let app = |start, requests| App { start, tasks: 64, requests };
    for whole_seconds in [true, false] {
        for latency in LATENCIES {
            for share in [0.1, 1.0, 5.0] {
                let of = |limits, apps| Scenario { limits, latency, whole_seconds, apps };
                let at_most = |rate: f64| rate.min(64.0 / latency);
                let slowest = if share < 0.5 { 1.35 } else { 1.2 };

                let limits = vec![(0.0, bucket(500.0, share)), (40.0, bucket(250.0, share))];
                let halved = of(limits, vec![app(0.0, 40_000)]);
                let best = 40.0 + (40_000.0 - 40.0 * at_most(500.0)) / 250.0 - share;
                check(&format!("halved, burst {share} s"), &halved, best, slowest, 5.0);

                let limits = vec![(0.0, bucket(200.0, share)), (40.0, bucket(400.0, share))];
                let doubled = of(limits, vec![app(0.0, 40_000)]);
                let best = 40.0 + (40_000.0 - 40.0 * at_most(200.0)) / 400.0 - share;
                check(&format!("doubled, burst {share} s"), &doubled, best, slowest, 5.0);

                let apps = vec![app(0.0, 16_000), app(30.0, 8_000)];
                let joined = of(vec![(0.0, bucket(200.0, share))], apps);
                let best = 24_000.0 / 200.0 - share;
                check(&format!("joined, burst {share} s"), &joined, best, slowest, 5.0);
            }
        }
    }
}

const MILLISECOND: Duration = Duration::from_millis(1);
const SECOND: Duration = Duration::from_secs(1);

#[test]
fn nothing_is_limited_before_the_first_429() {
    let start = Instant::now();
    let mut pace = Pace::new(start);
    for _ in 0..100_000 {
        assert_eq!(pace.admit(start, 20), Ok(()));
        pace.accepted(start, 1);
    }
    assert!(pace.is_open());
}

#[test]
fn all_wait_until_the_longest_retry_after_is_over() {
    let start = Instant::now();
    let mut pace = Pace::new(start);
    let now = start + 10 * MILLISECOND;
    pace.throttled(now, start, Some(2 * SECOND));
    assert_eq!(pace.admit(now, 1), Err(now + 2 * SECOND));
    // Of the same event.
    pace.throttled(now + MILLISECOND, start, Some(5 * SECOND));
    pace.throttled(now + MILLISECOND, start, Some(MILLISECOND));
    assert_eq!(pace.admit(now + 4 * SECOND, 1), Err(now + MILLISECOND + 5 * SECOND));
    let resumed = now + MILLISECOND + 5 * SECOND;
    assert_eq!(pace.admit(resumed, 1), Ok(()));
    let again = pace.admit(resumed, 1).expect_err("no other token yet");
    assert_eq!(pace.admit(again, 1), Ok(()));
}

#[test]
fn a_429_without_retry_after_pauses_for_a_second() {
    let start = Instant::now();
    let mut pace = Pace::new(start);
    pace.throttled(start, start, None);
    assert_eq!(pace.admit(start, 1), Err(start + SECOND));
}

#[test]
fn a_batch_takes_a_token_for_each_item() {
    let start = Instant::now();
    let mut pace = Pace::new(start);
    for _ in 0..10 {
        pace.accepted(start, 1);
    }
    pace.throttled(start, start, Some(SECOND));
    // The search starts at ten a second. It is asked anew every second, as the rate may grow.
    let mut now = start + SECOND;
    while let Err(until) = pace.admit(now, 20) {
        now = until;
    }
    assert!((2.999..3.001).contains(&(now - start).as_secs_f64()), "{:?}", now - start);
}

#[test]
fn a_limit_is_forgotten() {
    let start = Instant::now();
    let mut pace = Pace::new(start);
    pace.throttled(start, start, Some(SECOND));
    assert!(!pace.is_open());
    for _ in 0..1000 {
        assert_eq!(pace.admit(start + 302 * SECOND, 1), Ok(()));
    }
    assert!(pace.is_open());
}

/// Times that run backwards, pauses of centuries, answers in any order.
#[test]
fn absurd_input_gives_finite_waits() {
    let start = Instant::now();
    let mut random = 1_u32;
    let mut next = |below: u32| {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (random >> 8) % below
    };
    for round in 0..200 {
        let mut pace = Pace::new(start + 200 * SECOND);
        for _ in 0..2000 {
            let mut time = || start + SECOND * next(500) + MILLISECOND * next(900);
            let (now, sent) = (time(), time());
            match next(4 + round % 40) {
                0 => pace.throttled(now, sent, Some(Duration::MAX)),
                1 => pace.throttled(now, sent, Some(MILLISECOND * next(3000))),
                2 => pace.throttled(now, sent, Some(Duration::ZERO)),
                3..=20 => pace.accepted(sent, 1),
                _ => {
                    if let Err(until) = pace.admit(now, next(40)) {
                        assert!(until > now && until - now <= 4600 * SECOND, "{:?}", until - now);
                    }
                }
            }
        }
    }
}

#[test]
fn a_groups_requests_count_as_many() {
    let start = Instant::now();
    let (mut together, mut one_by_one) = (Pace::new(start), Pace::new(start));
    for pace in [&mut together, &mut one_by_one] {
        pace.throttled(start, start, None);
    }
    let sent = start + 2 * SECOND;
    together.accepted(sent, 20);
    for _ in 0..20 {
        one_by_one.accepted(sent, 1);
    }
    assert_eq!(format!("{together:?}"), format!("{one_by_one:?}"));
}
