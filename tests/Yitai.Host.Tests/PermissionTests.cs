using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Yitai.Host.Permissions;

namespace Yitai.Host.Tests;

public sealed class PermissionTests
{
    [Fact]
    public async Task Every_route_and_its_permission_is_in_the_list_and_the_list_has_nothing_else()
    {
        await using var hall = await TestHall.FreshAsync();
        var now = RoutePermissions.Lines(hall.Services.GetRequiredService<EndpointDataSource>());
        var list = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "routes.txt"));
        Assert.True(list.SequenceEqual(now), "routes.txt must be:\n" + string.Join('\n', now));
    }

    [Fact]
    public void A_route_that_names_no_permission_stops_the_start()
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        app.MapGet("/silent", () => "");
        var fault = Assert.Throws<InvalidOperationException>(() => RoutePermissions.Demand(new CompositeEndpointDataSource(((IEndpointRouteBuilder)app).DataSources)));
        Assert.Contains("/silent", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("clerk", "/api/halls/demo/day/close")]
    [InlineData("clerk", "/api/halls/demo/visits")]
    [InlineData("guide", "/api/halls/demo/counters/1/call")]
    [InlineData("administrator", "/api/halls/demo/counters/1/call")]
    [InlineData("hallManager", "/api/keys")]
    public async Task A_role_does_only_what_is_its_own(string role, string path)
    {
        await using var hall = await TestHall.OpenAsync();
        var person = await hall.StaffAsync("1001", role);
        (await person.PostAsync(path)).Refused(403, "NotAllowed");
    }

    [Fact]
    public async Task Staff_see_only_their_own_halls()
    {
        await using var hall = await TestHall.OpenAsync();
        (await hall.Admin.PostAsync("/api/halls", new { id = "north", template = "telecom-hall", name = new { zh = "北", en = "North" }, zoneId = "Asia/Shanghai" })).Ok();
        var clerk = await hall.StaffAsync("1001", "clerk", "north");
        (await clerk.GetAsync("/api/halls/demo/settings")).Refused(403, "NotYourHall");
        (await clerk.GetAsync("/api/halls/north/settings")).Ok();
        Assert.Equal(1, (await clerk.GetAsync("/api/halls")).Ok().Json.GetArrayLength());
    }

    [Fact]
    public async Task A_clerk_leaves_another_clerks_counter_alone()
    {
        await using var hall = await TestHall.OpenAsync();
        var (one, two) = (await hall.StaffAsync("1001", "clerk"), await hall.StaffAsync("1002", "clerk"));
        (await one.PostAsync("/api/halls/demo/counters/1/open")).Ok();
        (await two.PostAsync("/api/halls/demo/counters/1/close")).Refused(403, "NotYourCounter");
        (await hall.Admin.PostAsync("/api/halls/demo/counters/1/close")).Ok();
    }

    [Fact]
    public async Task Nobody_makes_an_administrator_or_touches_one_without_being_one()
    {
        await using var hall = await TestHall.OpenAsync();
        var manager = await hall.StaffAsync("4001", "hallManager");
        (await manager.PostAsync("/api/staff", new { staffNo = "6666", name = "X", roles = new[] { "administrator" }, halls = new[] { "demo" }, skills = Array.Empty<string>(), password = "long enough 1" })).Refused(403, "RoleAboveYours");
        (await manager.PostAsync("/api/staff/9001/password", new { password = "long enough 1" })).Refused(403, "RoleAboveYours");
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        await using var hall = await TestHall.OpenAsync();
        (await hall.Admin.PutAsync("/api/staff/9001", new { name = "Admin", roles = new[] { "clerk" }, halls = new[] { "demo" }, skills = Array.Empty<string>() })).Refused(409, "LastAdministrator");
    }

    [Fact]
    public async Task An_api_key_does_what_it_was_given_until_it_is_revoked()
    {
        await using var hall = await TestHall.OpenAsync();
        var made = (await hall.Admin.PostAsync("/api/keys", new { name = "Screens", permissions = new[] { "floor.see" } })).Ok().Json;
        var bearer = ("Authorization", "Bearer " + made.GetProperty("key").GetString());
        var outside = hall.NewBrowser();
        (await outside.SendAsync(HttpMethod.Get, "/api/halls/demo/floor", null, null, bearer)).Ok();
        (await outside.SendAsync(HttpMethod.Get, "/api/halls/demo/facts", null, null, bearer)).Refused(403, "NotAllowed");
        (await hall.Admin.DeleteAsync($"/api/keys/{made.GetProperty("id").GetString()}")).Ok();
        (await outside.SendAsync(HttpMethod.Get, "/api/halls/demo/floor", null, null, bearer)).Refused(401, "NotSignedIn");
        (await hall.Admin.PostAsync("/api/keys", new { name = "Screens", permissions = new[] { "floor.sea" } })).Refused(400, "PermissionUnknown");
    }
}
