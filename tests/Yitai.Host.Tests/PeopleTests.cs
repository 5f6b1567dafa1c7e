namespace Yitai.Host.Tests;

public sealed class PeopleTests
{
    [Fact]
    public async Task A_phone_number_is_found_in_any_spelling_revealed_to_who_may_and_forgotten()
    {
        await using var hall = await TestHall.OpenAsync();
        var issued = (await hall.Admin.PostAsync("/api/halls/demo/tickets", new { services = new[] { "business" }, @class = "ordinary", through = "guide", phone = "138 1234-5678" })).Ok();
        Assert.DoesNotContain("12345678", issued.Text, StringComparison.Ordinal);
        var clerk = await hall.StaffAsync("1001", "clerk");
        var found = (await clerk.PostAsync("/api/halls/demo/subjects/find", new { phone = "１３８１２３４５６７８" })).Ok().Json[0];
        Assert.Equal("A001", found.GetProperty("tickets")[0].GetString());
        var subject = found.GetProperty("subject").GetString();
        (await clerk.PostAsync($"/api/subjects/{subject}/reveal")).Refused(403, "NotAllowed");
        Assert.Equal("13812345678", (await hall.Admin.PostAsync($"/api/subjects/{subject}/reveal")).Ok().Json.GetProperty("phone").GetString());
        (await hall.Admin.DeleteAsync($"/api/subjects/{subject}")).Ok();
        (await hall.Admin.PostAsync($"/api/subjects/{subject}/reveal")).Refused(404, "SubjectUnknown");
        Assert.Equal(0, (await clerk.PostAsync("/api/halls/demo/subjects/find", new { phone = "13812345678" })).Ok().Json.GetArrayLength());
    }

    [Fact]
    public async Task The_log_holds_no_phone_number()
    {
        await using var hall = await TestHall.OpenAsync();
        (await hall.Admin.PostAsync("/api/halls/demo/tickets", new { services = new[] { "business" }, @class = "ordinary", through = "guide", phone = "13812345678" })).Ok();
        Assert.DoesNotContain("13812345678", (await hall.Admin.GetAsync("/api/halls/demo/facts")).Ok().Text, StringComparison.Ordinal);
    }
}
