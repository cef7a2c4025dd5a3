//! The roles of a large site that are loaded when somebody looks for them.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use roles::CheckData;

use crate::browser::island;

/// The roles that are there so far.
#[derive(Clone)]
pub(super) struct Roles {
    book: Rc<RefCell<Arc<CheckData>>>,
    /// The files that were loaded for them, by their parts: all are read anew with each that
    /// comes, for code that adds roles to others would weigh more.
    files: Rc<RefCell<Vec<(usize, Vec<u8>)>>>,
}

impl Roles {
    pub(super) fn new(book: CheckData) -> Self {
        Self { book: Rc::new(RefCell::new(Arc::new(book))), files: Rc::default() }
    }

    pub(super) fn book(&self) -> Arc<CheckData> {
        Arc::clone(&self.book.borrow())
    }

    /// All parts that are not there.
    pub(super) fn missing(&self) -> Vec<usize> {
        self.book().missing(&[])
    }

    /// Loads some parts. What comes afterwards is given the roles that are there then, or none
    /// where a part could not be loaded; it comes at once where no part is wanted.
    pub(super) fn load(&self, parts: &[usize], then: impl Fn(Option<Arc<CheckData>>) + 'static) {
        if parts.is_empty() {
            return then(Some(self.book()));
        }
        let book = self.book();
        let names: Vec<&str> = parts.iter().map(|part| book.file(*part)).collect();
        let names = names.join(" ");
        let (own, parts) = (self.clone(), parts.to_vec());
        island::load(&names, move |_| then(own.take(&parts)));
    }

    fn take(&self, parts: &[usize]) -> Option<Arc<CheckData>> {
        let mut files = self.files.borrow_mut();
        let before = files.len();
        for (part, place) in parts.iter().zip(0..) {
            if files.iter().all(|(own, _)| own != part) {
                files.push((*part, island::loaded(place)));
            }
        }
        let read = CheckData::from_files(&island::data_file(), files.iter().map(|(_, own)| &**own));
        let Ok(book) = read else {
            files.truncate(before);
            return None;
        };
        let parts: Vec<usize> = files.iter().map(|(part, _)| *part).collect();
        *self.book.borrow_mut() = Arc::new(book.having(&parts));
        Some(self.book())
    }
}
