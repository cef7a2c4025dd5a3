//! The module that visitors load: brings the islands of a page to life.

// A third of the default allocator's size, and faster.
#[cfg(target_family = "wasm")]
#[global_allocator]
static TALC: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {
    widget::browser::start();
}
