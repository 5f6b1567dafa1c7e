using Yitai.Host.Printing;
using Yitai.Testing.Printing;

namespace Yitai.Host.Tests.Printing;

public sealed class PrintingTests
{
    [Fact]
    public async Task A_ticket_taken_at_the_kiosk_comes_out_once_and_the_kiosk_is_told()
    {
        await using var hall = await PrintingHall.OpenAsync();
        _ = hall.StartAgentAsync();
        var key = Guid.NewGuid();
        var ticket = await hall.TakeTicketAsync(key);
        var job = ticket.GetProperty("print").GetString()!;
        Assert.Equal("confirmed", (await hall.EndOfAsync(job)).GetProperty("state").GetString());

        Assert.Equal("printer", ticket.GetProperty("paper").GetString());
        Assert.Equal(job, (await hall.TakeTicketAsync(key)).GetProperty("print").GetString());
        var second = await hall.TakeTicketAsync();
        await hall.EndOfAsync(second.GetProperty("print").GetString()!);
        var slips = await hall.Printer.SlipsAsync(2);
        Assert.Equal(["3x A001", "3x A002"], slips.Select(s => s.Lines.Single(l => l.StartsWith("3x", StringComparison.Ordinal))));
        Assert.Contains("人民路营业厅", slips[0].Lines);
        Assert.DoesNotContain("补打", slips[0].Text, StringComparison.Ordinal);
        Assert.Equal([ticket.GetProperty("url").GetString()!], slips[0].Qr);
    }

    [Fact]
    public async Task A_slip_of_which_nobody_knows_is_printed_again_with_the_same_number_and_marked()
    {
        await using var hall = await PrintingHall.OpenAsync();
        _ = hall.StartAgentAsync();
        hall.Printer.Fault = Fault.LineCut;
        var ticket = await hall.TakeTicketAsync();
        var end = await hall.EndOfAsync(ticket.GetProperty("print").GetString()!);
        Assert.Equal(("unknown", "lineLost"), (end.GetProperty("state").GetString(), end.GetProperty("because").GetString()));

        var again = await hall.EndOfAsync(await hall.PrintAgainAsync("A001"));
        Assert.True(again.GetProperty("again").GetBoolean());
        Assert.Equal("confirmed", again.GetProperty("state").GetString());
        var marked = (await hall.Printer.SlipsAsync(2))[1];
        Assert.Contains("3x A001", marked.Lines);
        Assert.Contains("2x 补打 REPRINT", marked.Lines);
        var floor = (await hall.Hall.Admin.GetAsync("/api/halls/demo/floor")).Ok().Json.GetProperty("view");
        Assert.Equal(["A001"], floor.GetProperty("tickets").EnumerateArray().Select(t => t.GetProperty("no").GetString()));
    }

    [Fact]
    public async Task Without_paper_nothing_is_sent_and_the_duty_manager_sees_it_until_a_slip_comes_out()
    {
        await using var hall = await PrintingHall.OpenAsync();
        hall.Printer.Fault = Fault.PaperOut;
        _ = hall.StartAgentAsync();
        var ticket = await hall.TakeTicketAsync();
        var end = await hall.EndOfAsync(ticket.GetProperty("print").GetString()!);
        Assert.Equal(("failed", "paperOut"), (end.GetProperty("state").GetString(), end.GetProperty("because").GetString()));
        Assert.Empty(hall.Printer.Slips);
        Assert.Contains("printerTrouble", await AlarmsAsync());

        hall.Printer.Fault = Fault.None;
        await hall.EndOfAsync(await hall.PrintAgainAsync("A001"));
        Assert.DoesNotContain("printerTrouble", await AlarmsAsync());

        async Task<IEnumerable<string?>> AlarmsAsync() => (await hall.Hall.Admin.GetAsync("/api/halls/demo/floor")).Ok().Json
            .GetProperty("view").GetProperty("alarms").EnumerateArray().Select(a => a.GetProperty("kind").GetString()).ToList();
    }

    [Fact]
    public async Task What_no_agent_takes_in_time_has_failed_and_comes_out_no_more()
    {
        await using var hall = await PrintingHall.OpenAsync();
        var job = (await hall.TakeTicketAsync()).GetProperty("print").GetString()!;
        hall.Hall.TurnClock(TimeSpan.FromSeconds(15));
        var end = await hall.EndOfAsync(job);
        Assert.Equal(("failed", "notTaken"), (end.GetProperty("state").GetString(), end.GetProperty("because").GetString()));
        (await hall.PrinterBrowser.PostAsync($"/api/printer/jobs/{job}/take")).Refused(409, "PrintNotWaiting");
    }

    [Fact]
    public async Task A_job_is_given_to_one_taker_and_to_them_again_when_the_answer_was_lost()
    {
        await using var hall = await PrintingHall.OpenAsync();
        var job = (await hall.TakeTicketAsync()).GetProperty("print").GetString()!;
        var key = Guid.NewGuid();
        Assert.Equal("A001", (await hall.PrinterBrowser.PostAsync($"/api/printer/jobs/{job}/take", key: key)).Ok().Json.GetProperty("number").GetString());
        Assert.Equal("A001", (await hall.PrinterBrowser.PostAsync($"/api/printer/jobs/{job}/take", key: key)).Ok().Json.GetProperty("number").GetString());
        (await hall.PrinterBrowser.PostAsync($"/api/printer/jobs/{job}/take")).Refused(409, "PrintNotWaiting");
    }

    [Fact]
    public async Task What_was_taken_by_an_agent_that_is_gone_is_unknown_and_not_printed_by_the_next()
    {
        await using var hall = await PrintingHall.OpenAsync();
        var job = (await hall.TakeTicketAsync()).GetProperty("print").GetString()!;
        (await hall.PrinterBrowser.PostAsync($"/api/printer/jobs/{job}/take")).Ok();
        _ = hall.StartAgentAsync();
        var end = await hall.EndOfAsync(job);
        Assert.Equal(("unknown", "interrupted"), (end.GetProperty("state").GetString(), end.GetProperty("because").GetString()));
        Assert.Empty(hall.Printer.Slips);
    }

    [Fact]
    public async Task Only_the_printers_own_agent_fetches_its_jobs()
    {
        await using var hall = await PrintingHall.OpenAsync();
        var job = (await hall.TakeTicketAsync()).GetProperty("print").GetString()!;
        var (_, other) = await hall.PairAsync("printer", "Another");
        (await other.PostAsync($"/api/printer/jobs/{job}/take")).Refused(404, "UnknownPrint");
        (await hall.Kiosk.PostAsync($"/api/printer/jobs/{job}/take")).Refused(403, "NotAllowed");
        (await hall.Hall.Admin.PostAsync($"/api/printer/jobs/{job}/take")).Refused(403, "NotAllowed");
        (await hall.PrinterBrowser.PostAsync("/api/printer/jobs/nothing/take")).Refused(404, "UnknownPrint");
        (await hall.PrinterBrowser.PostAsync($"/api/printer/jobs/{job}/end", new { outcome = "confirmed" })).Refused(409, "PrintNotSent");
        (await hall.PrinterBrowser.GetAsync("/api/halls/demo/kiosk")).Refused(403, "NotAllowed");
    }

    [Fact]
    public async Task A_kiosk_without_a_printer_makes_no_job()
    {
        await using var hall = await PrintingHall.OpenAsync();
        await hall.KioskPrintsWithAsync(null);
        Assert.Equal("none", (await hall.TakeTicketAsync()).GetProperty("paper").GetString());
        await hall.KioskPrintsWithAsync("browser");
        Assert.Equal("browser", (await hall.TakeTicketAsync()).GetProperty("paper").GetString());
        Assert.Empty((await hall.Kiosk.GetAsync("/api/halls/demo/kiosk")).Ok().Json.GetProperty("view").GetProperty("prints").EnumerateArray());
        Assert.Equal("browser", (await hall.Kiosk.GetAsync("/api/device")).Ok().Json.GetProperty("printer").GetString());
        (await hall.Hall.Admin.PutAsync($"/api/halls/demo/devices/{hall.KioskId}/printer", new { printer = hall.KioskId })).Refused(404, "PrinterUnknown");
    }

    [Fact]
    public async Task A_guide_prints_a_ticket_given_elsewhere()
    {
        await using var hall = await PrintingHall.OpenAsync();
        _ = hall.StartAgentAsync();
        await hall.KioskPrintsWithAsync(null);
        await hall.TakeTicketAsync();
        var guide = await hall.Hall.StaffAsync("2001", "guide");
        var printer = (await guide.GetAsync("/api/halls/demo/printers")).Ok().Json.EnumerateArray().Single().GetProperty("id").GetString();
        await hall.EndOfAsync((await guide.PostAsync("/api/halls/demo/tickets/A001/print", new { printer })).Ok().Json.GetProperty("job").GetString()!);
        Assert.DoesNotContain("补打", (await hall.Printer.SlipsAsync(1))[0].Text, StringComparison.Ordinal);
        await hall.EndOfAsync((await guide.PostAsync("/api/halls/demo/tickets/A001/print")).Ok().Json.GetProperty("job").GetString()!);
        Assert.Contains("补打", (await hall.Printer.SlipsAsync(2))[1].Text, StringComparison.Ordinal);
        (await guide.PostAsync("/api/halls/demo/tickets/A009/print")).Refused(404, "UnknownTicket");
    }

    [Fact]
    public async Task The_devices_page_tests_a_printer_and_sees_its_health()
    {
        await using var hall = await PrintingHall.OpenAsync();
        hall.Printer.PaperIsLow = true;
        _ = hall.StartAgentAsync();
        await hall.EndOfAsync((await hall.Hall.Admin.PostAsync($"/api/halls/demo/devices/{hall.PrinterId}/test-print")).Ok().Json.GetProperty("job").GetString()!);
        Assert.Contains("2x 打印测试", (await hall.Printer.SlipsAsync(1))[0].Lines);
        var printer = (await hall.Hall.Admin.GetAsync("/api/halls/demo/devices")).Ok().Json.EnumerateArray().Single(d => d.GetProperty("id").GetString() == hall.PrinterId);
        Assert.Equal(("1.2.3", "low"), (printer.GetProperty("report").GetProperty("version").GetString(), printer.GetProperty("report").GetProperty("paper").GetString()));
        Assert.Equal("confirmed", printer.GetProperty("lastPrint").GetProperty("state").GetString());
        (await hall.Hall.Admin.PostAsync($"/api/halls/demo/devices/{hall.KioskId}/test-print")).Refused(404, "PrinterUnknown");
    }

    [Fact]
    public async Task A_removed_printer_stops_its_agent_and_is_no_kiosks_any_more()
    {
        await using var hall = await PrintingHall.OpenAsync();
        (await hall.Hall.Admin.DeleteAsync($"/api/halls/demo/devices/{hall.PrinterId}")).Ok();
        await Assert.ThrowsAsync<AgentRemovedException>(hall.StartAgentAsync);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await hall.Kiosk.GetAsync("/api/device")).Ok().Json.GetProperty("printer").ValueKind);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await hall.TakeTicketAsync()).GetProperty("print").ValueKind);
    }
}
