//! What judging looks at of one requirement or group: numbers and positions, no text.

use super::compiled::CompiledRoles;
use super::{is_assessable, needs_review};
use crate::id::{AreaId, FieldId, TermId};
use crate::requirement::{
    Credit, Degree, Education, Experience, Holding, HoldingMode, Kind, Months, Requirement,
};
use crate::requirements::{Group, Mode, Node};
use crate::vocabulary::ScaleLevel;

/// One requirement.
#[derive(Debug, Clone, Copy)]
pub(super) enum CompiledRequirement {
    /// Neither answers nor a reviewer of answers can say.
    NotAssessed,
    /// Only a person can say.
    Review,
    Experience(CompiledExperience),
    Education(CompiledEducation),
    Holding(CompiledHolding),
}

#[derive(Debug, Clone, Copy)]
pub(super) struct CompiledExperience {
    pub(super) area: AreaId,
    pub(super) months: Months,
    pub(super) parts: Run<CompiledPart>,
    pub(super) credits: Run<Credit>,
    pub(super) cap: Option<Months>,
    pub(super) credit_reduces_parts: bool,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct CompiledPart {
    pub(super) area: AreaId,
    pub(super) months: Months,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct CompiledEducation {
    pub(super) degree: Degree,
    pub(super) fields: Run<FieldId>,
    pub(super) related_ok: bool,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct CompiledHolding {
    pub(super) mode: HoldingMode,
    pub(super) terms: Run<TermId>,
    pub(super) or_similar: bool,
    pub(super) level: Option<ScaleLevel>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct CompiledGroup {
    pub(super) mode: Mode,
    pub(super) members: Run<Node>,
}

/// Some neighbours in a list that many share.
#[derive(Debug)]
pub(super) struct Run<T> {
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
    /// Appends neighbours to a list.
    pub(super) fn append(list: &mut Vec<T>, items: impl IntoIterator<Item = T>) -> Self {
        let start = list.len();
        list.extend(items);
        let position = |n: usize| u32::try_from(n).expect("a site has fewer than 2^32 words");
        Self {
            start: position(start),
            len: position(list.len() - start),
            of: std::marker::PhantomData,
        }
    }

    /// The neighbours in the list to which they were appended.
    pub(super) fn of(self, list: &[T]) -> &[T] {
        let start = self.start as usize;
        &list[start..start + self.len as usize]
    }
}

impl CompiledRequirement {
    pub(super) fn of(requirement: &Requirement, compiled: &mut CompiledRoles) -> Self {
        match &requirement.kind {
            _ if !is_assessable(requirement) => Self::NotAssessed,
            _ if needs_review(requirement) => Self::Review,
            Kind::Experience(test) => Self::Experience(CompiledExperience::of(test, compiled)),
            Kind::Education(test) => Self::Education(CompiledEducation::of(test, compiled)),
            Kind::Holding(test) => Self::Holding(CompiledHolding::of(test, compiled)),
            _ => Self::NotAssessed,
        }
    }
}

impl CompiledExperience {
    fn of(test: &Experience, compiled: &mut CompiledRoles) -> Self {
        let parts = test.parts().iter();
        let parts = parts.filter_map(|part| part.in_area());
        let parts = parts.map(|(area, months)| CompiledPart { area, months });
        Self {
            area: test.area(),
            months: test.months(),
            parts: Run::append(&mut compiled.parts, parts),
            credits: Run::append(&mut compiled.credits, test.credits().iter().copied()),
            cap: test.cap(),
            credit_reduces_parts: test.credit_reduces_parts(),
        }
    }
}

impl CompiledEducation {
    fn of(test: &Education, compiled: &mut CompiledRoles) -> Self {
        let fields = Run::append(&mut compiled.fields, test.fields().iter().copied());
        Self { degree: test.degree(), fields, related_ok: test.related_will_do() }
    }
}

impl CompiledHolding {
    fn of(test: &Holding, compiled: &mut CompiledRoles) -> Self {
        Self {
            mode: test.mode(),
            terms: Run::append(&mut compiled.terms, test.terms().iter().copied()),
            or_similar: test.similar_will_do(),
            level: test.level(),
        }
    }
}

impl CompiledGroup {
    pub(super) fn of(group: &Group, compiled: &mut CompiledRoles) -> Self {
        let members = Run::append(&mut compiled.nodes, group.members.iter().copied());
        Self { mode: group.mode, members }
    }
}
