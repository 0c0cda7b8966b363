-- More quotes look the same: only stored search texts change, in C#.
select 1;
