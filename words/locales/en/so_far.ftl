### What the answers of this visit come to for a role, on cards and in comparisons.

# $result is one of the four below.
so-far = Based on your answers: { $result }
so-far-appears-to-meet = you appear to meet the minimum
so-far-not-yet = not there yet
so-far-cannot-tell-yet = not enough answers yet
so-far-reviewer-decides = the hiring team decides
