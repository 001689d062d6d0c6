## Proposing

proposals-tab = Proposals
proposals-propose = Propose a change
proposals-propose-lead = { $name } keeps this record itself. Change what you think is not right: its own people accept it, change it or refuse it.
proposals-why = Why
proposals-why-hint = For its own people, such as where you know it from.
proposals-send = Send proposal
proposals-merge-title = Propose a merge
proposals-merge-lead = “{ $name }” keeps its record itself. Its own people decide whether “{ $other }” is the same organization. When they accept, that record is merged into theirs.

## Proposals on a record

proposals-title = Proposals
proposals-lead = The institution cannot change this record. What its staff and files would change waits here for the organization’s own people.
proposals-none = There is no proposal.
proposals-one-title = Proposal
proposals-a-change = Change some facts
proposals-a-merge = Merge another record into this one
proposals-by = by
proposals-by-file = a file that was imported
proposals-open = waits for an answer
proposals-accepted = accepted on { $date }
proposals-changed = answered with a change on { $date }
proposals-refused = refused on { $date }
proposals-differs = What would change
proposals-same-now = The record says so by now.
proposals-merge-means = <a href="{ $here }">{ $other }</a> would be merged into this record: its address leads here, and its names and activities stand here.
proposals-accept = Accept
proposals-change = Change it
proposals-change-lead = The proposal is filled in. Put right what you want, and save: that answers it.
proposals-refuse = Refuse
proposals-refuse-reason = Why you refuse
proposals-refuse-hint = Whoever proposed it reads this.
proposals-who-answers = Its focal points and deputies answer it.

problem-nothing-proposed = Change something: the record says this already, or it was proposed before.
problem-merge-owned = Choose a record that the institution keeps: one that keeps itself is not merged into another.
conflict-proposal-answered = This proposal has been answered already.
conflict-merge-gone = The other record has been merged or claimed meanwhile.
