//! Neighbors in a list that many share: roles that are evaluated again and again lie in
//! few long lists.

/// Some neighbors in a list that many share.
#[derive(Debug)]
pub(crate) struct Run<T> {
    start: u32,
    len: u32,
    of: std::marker::PhantomData<T>,
}

impl<T> Clone for Run<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Run<T> {}

impl<T> Run<T> {
    /// Appends neighbors to a list.
    pub(crate) fn append(list: &mut Vec<T>, items: impl IntoIterator<Item = T>) -> Self {
        let start = list.len();
        list.extend(items);
        let position = |n: usize| u32::try_from(n).expect("a site has fewer than 2^32 words");
        Self {
            start: position(start),
            len: position(list.len() - start),
            of: std::marker::PhantomData,
        }
    }

    /// The neighbors in the list to which they were appended.
    pub(crate) fn of(self, list: &[T]) -> &[T] {
        let start = self.start as usize;
        &list[start..start + self.len as usize]
    }
}
