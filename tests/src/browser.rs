//! A real Chromium without a window, one for all journeys of a run.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, anyhow};
use chromiumoxide::Page;
use chromiumoxide::browser::BrowserConfig;
use chromiumoxide::cdp::browser_protocol::browser::SetDownloadBehaviorParamsBuilder;
use chromiumoxide::cdp::browser_protocol::target::{
    CreateBrowserContextParams, CreateTargetParams, GetTargetInfoParams,
};
use futures::StreamExt;
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::visit::{Settings, Visit};

/// The names under which systems install it.
const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// No window, no sandbox (containers have none to give), no calls home.
const FLAGS: [&str; 7] = [
    "disable-gpu",
    "disable-quic",
    "no-first-run",
    "disable-background-networking",
    "disable-component-update",
    "disable-sync",
    "disable-dev-shm-usage",
];

/// A running browser with a profile of its own, gone at the end.
pub struct Browser {
    runtime: Runtime,
    browser: chromiumoxide::Browser,
    _profile: TempDir,
}

impl Browser {
    /// Starts it.
    ///
    /// # Errors
    /// When there is none, with what to install.
    pub fn start() -> anyhow::Result<Arc<Self>> {
        let profile = tempfile::tempdir()?;
        let config = BrowserConfig::builder()
            .chrome_executable(executable()?)
            .new_headless_mode()
            .no_sandbox()
            .disable_default_args()
            .args(FLAGS)
            .viewport(None)
            .user_data_dir(profile.path())
            .build()
            .map_err(|error| anyhow!(error))?;
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let (browser, mut handler) = runtime
            .block_on(chromiumoxide::Browser::launch(config))
            .context("cannot start Chromium")?;
        runtime.spawn(async move { while handler.next().await.is_some() {} });
        Ok(Arc::new(Self { runtime, browser, _profile: profile }))
    }

    /// A new visitor: no history, nothing stored, an empty page.
    ///
    /// # Panics
    /// When the browser fails.
    #[must_use]
    pub fn visitor(self: &Arc<Self>, settings: Settings) -> Visit {
        let page = self.wait(async {
            let own = CreateBrowserContextParams::default();
            let context = self.browser.execute(own).await?.result.browser_context_id;
            let target = CreateTargetParams::builder().url("about:blank");
            let target = target.browser_context_id(context).build().map_err(|e| anyhow!(e))?;
            anyhow::Ok(self.browser.new_page(target).await?)
        });
        Visit::begin(Arc::clone(self), page.expect("the browser opens a page"), settings)
    }

    /// Another page of the visitor of a page.
    pub(crate) fn tab_beside(&self, page: &Page) -> Page {
        let opened = self.wait(async {
            let target = GetTargetInfoParams::builder().target_id(page.target_id().clone());
            let target = page.execute(target.build()).await?.result.target_info;
            let context = target.browser_context_id.context("a visitor has a context")?;
            let target = CreateTargetParams::builder().url("about:blank");
            let target = target.browser_context_id(context).build().map_err(|e| anyhow!(e))?;
            anyhow::Ok(self.browser.new_page(target).await?)
        });
        opened.expect("the browser opens another page")
    }

    /// Lets the visitor of a page download files: each visitor has settings of their own.
    pub(crate) fn allow_downloads(&self, allow: SetDownloadBehaviorParamsBuilder, page: &Page) {
        self.wait(async {
            let target = GetTargetInfoParams::builder().target_id(page.target_id().clone());
            let target = page.execute(target.build()).await?.result.target_info;
            let context = target.browser_context_id.context("a visitor has a context")?;
            let allow = allow.browser_context_id(context).build().map_err(|e| anyhow!(e))?;
            self.browser.execute(allow).await?;
            anyhow::Ok(())
        })
        .expect("downloads can be allowed");
    }

    /// Waits for something the browser does.
    pub(crate) fn wait<T>(&self, doing: impl Future<Output = T>) -> T {
        self.runtime.block_on(doing)
    }

    /// Lets something go on beside the journey.
    pub(crate) fn beside(&self, doing: impl Future<Output = ()> + Send + 'static) {
        self.runtime.spawn(doing);
    }
}

impl Drop for Browser {
    /// An ended browser must not outlive the proof.
    fn drop(&mut self) {
        self.runtime.block_on(async {
            let _ = self.browser.close().await;
            let _ = self.browser.wait().await;
        });
    }
}

fn executable() -> anyhow::Result<PathBuf> {
    if let Some(named) = std::env::var_os("CAREERS_CHROMIUM") {
        return Ok(named.into());
    }
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&folders)
        .flat_map(|folder| NAMES.map(|name| folder.join(name)))
        .find(|path| path.is_file());
    found.context(
        "there is no Chromium: install it (`apt-get install chromium`), \
         or set CAREERS_CHROMIUM to the path of a Chrome",
    )
}
