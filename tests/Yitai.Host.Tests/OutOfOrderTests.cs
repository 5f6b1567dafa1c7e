namespace Yitai.Host.Tests;

/// <summary>The wrong press, two at once, and a clock that goes wrong.</summary>
public sealed class OutOfOrderTests
{
    private static readonly object Ticket = new { services = new[] { "business" }, @class = "ordinary", through = "guide" };
    private static readonly object Done = new { outcome = "done", ratingOffered = true };
    private static readonly object Nothing = new { };

    [Fact]
    public async Task A_press_in_the_wrong_state_is_refused_by_name_and_changes_nothing()
    {
        await using var hall = await TestHall.OpenAsync();
        var clerk = await hall.StaffAsync("1001", "clerk");
        await RefusedAsync("open", ("close", Nothing, "CounterNotOpen"), ("call", Nothing, "CounterNotOpen"), ("resume", Nothing, "CounterNotPaused"));
        await RefusedAsync("call", ("call", Nothing, "NobodyWaits"), ("recall", Nothing, "NobodyCalled"), ("miss", Nothing, "NobodyCalled"), ("start", Nothing, "NobodyCalled"), ("end", Done, "NobodyServed"), ("undo", Nothing, "NothingToUndo"));
        await RefusedAsync("start", ("call", Nothing, "CounterBusy"), ("close", Nothing, "CounterBusy"), ("end", Done, "NobodyServed"), ("recall", Nothing, "RecalledTooSoon"));
        await RefusedAsync("end", ("start", Nothing, "CounterBusy"), ("call", Nothing, "CounterBusy"), ("miss", Nothing, "NobodyCalled"), ("recall", Nothing, "NobodyCalled"));

        // Each of these is refused; the press after them is accepted, because nothing has changed.
        async Task RefusedAsync(string right, params (string Press, object Body, string Name)[] wrong)
        {
            var before = await SeqAsync(hall);
            foreach (var (press, body, name) in wrong)
            {
                (await clerk.PostAsync("/api/halls/demo/counters/1/" + press, body)).Refused(409, name);
            }

            Assert.Equal(before, await SeqAsync(hall));
            if (right == "call")
            {
                (await hall.Admin.PostAsync("/api/halls/demo/tickets", Ticket)).Ok();
            }

            (await clerk.PostAsync("/api/halls/demo/counters/1/" + right, right == "end" ? Done : Nothing)).Ok();
        }
    }

    [Fact]
    public async Task Of_two_calls_at_once_from_one_counter_one_calls()
    {
        await using var hall = await TestHall.OpenAsync();
        var clerk = await hall.StaffAsync("1001", "clerk");
        (await clerk.PostAsync("/api/halls/demo/counters/1/open")).Ok();
        (await hall.Admin.PostAsync("/api/halls/demo/tickets", Ticket)).Ok();
        (await hall.Admin.PostAsync("/api/halls/demo/tickets", Ticket)).Ok();

        var replies = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => clerk.PostAsync("/api/halls/demo/counters/1/call")));

        Assert.Single(replies, reply => reply.Status == 200);
        Assert.Single(replies, reply => reply.Status != 200).Refused(409, "CounterBusy");
    }

    [Fact]
    public async Task A_clock_that_jumps_back_stops_nobody_and_no_fact_is_earlier_than_the_one_before()
    {
        await using var hall = await TestHall.OpenAsync();
        (await hall.Admin.PostAsync("/api/halls/demo/tickets", Ticket)).Ok();
        hall.TurnClock(TimeSpan.FromDays(-1));
        (await hall.Admin.PostAsync("/api/halls/demo/tickets", Ticket)).Ok();
        await hall.RestartAsync();
        (await hall.Admin.PostAsync("/api/halls/demo/tickets", Ticket)).Ok();

        var facts = (await hall.Admin.GetAsync("/api/halls/demo/facts?after=0&limit=1000")).Ok().Json.GetProperty("facts").EnumerateArray();
        var times = facts.Select(fact => fact.GetProperty("at").GetDateTimeOffset()).ToList();
        Assert.Equal(times.Order(), times);
        Assert.Equal(3, (await hall.Admin.GetAsync("/api/halls/demo/floor")).Json.GetProperty("view").GetProperty("figures").GetProperty("issued").GetInt32());
    }

    private static async Task<long> SeqAsync(TestHall hall) => (await hall.Admin.GetAsync("/api/halls/demo/floor")).Ok().Json.GetProperty("seq").GetInt64();
}
