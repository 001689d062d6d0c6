## What is wrong with what a program asks

problem-cursor = Give `next` of the page before, or leave it out.
problem-limit = Give a number from 1 to { $most }.
problem-parameter = Leave it out: it is none of q, limit, cursor, { $known }.
problem-filters = Give { $most } filters at most.
problem-query = Correct the query: it cannot be read.
