### What has changed since answers were saved, and what of a file of answers is not understood.

since-rules-changed = { $role }: the requirements have changed since these answers were saved. Check the result again.
since-verdict = { $role }: the result was “{ $then }” when these answers were saved. Today it is “{ $now }.”
since-role-gone = The role “{ $role }” is no longer on this site.
since-newer = A newer version of this page saved these answers, so this version cannot read them. Reload the page or start over.
since-left-out = We could not read these parts, so we left them out: { $parts }.
since-quoted = “{ $part }”
