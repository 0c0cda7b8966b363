-- Whether the proposal of the next run waits for approval: then it pays what it holds, whatever is reported afterwards. One that failed or is being made again counts for nothing.
grant select (status) on mijn_uitbetalingen.uitbetalingsrun to app;
