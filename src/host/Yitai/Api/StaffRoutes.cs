using System.Collections.Immutable;
using Yitai.Host.Callers;
using Yitai.Host.Json;
using Yitai.Host.Permissions;
using Yitai.Host.Register;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>The staff register.</summary>
internal static class StaffRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        var staff = api.MapGroup("/staff").WithTags("staff");
        staff.MapGet("", List).Needs(Permission.StaffSee).Named("listStaff").Answers<IReadOnlyList<StaffEntry>>();
        staff.MapPost("", (AddStaffBody body, HttpContext http, StaffOffice office) => office.AddAsync(http, body))
            .Needs(Permission.StaffManage).Once().Named("addStaff").Answers<StaffEntry>();
        staff.MapPut("/{staffNo}", (string staffNo, ChangeStaffBody body, HttpContext http, StaffOffice office) => office.ChangeAsync(http, staffNo, body))
            .Needs(Permission.StaffManage).Once().Named("changeStaff").Answers<StaffEntry>();
        staff.MapPost("/{staffNo}/password", (string staffNo, NewPasswordBody body, HttpContext http, StaffOffice office) => office.ResetAsync(http, staffNo, body))
            .Needs(Permission.StaffManage).Once().Named("resetPassword").AnswersNothing();
        staff.MapPost("/{staffNo}/unlock", (string staffNo, NoBody? body, HttpContext http, StaffOffice office) => office.UnlockAsync(http, staffNo))
            .Needs(Permission.StaffManage).Once().Named("unlockStaff").AnswersNothing();
        staff.MapPost("/{staffNo}/two-factor/reset", (string staffNo, NoBody? body, HttpContext http, StaffOffice office) => office.EndTwoFactorAsync(http, staffNo))
            .Needs(Permission.StaffManage).Once().Named("resetTwoFactor").AnswersNothing();
        staff.MapPost("/import", (ImportBody body, HttpContext http, StaffImport import) => import.RunAsync(http, body))
            .Needs(Permission.StaffManage).Once().WithMetadata(new BodyLimit(BodyLimit.Csv)).Named("importStaff").Answers<ImportReport>();
    }

    /// <summary>People of the caller's halls; with <c>hall</c> those of one.</summary>
    private static IResult List(HttpContext http, StaffRegister register, TimeProvider clock, string? hall = null)
    {
        var only = HallId.IsValid(hall) ? new HallId(hall!) : (HallId?)null;
        return Results.Ok(register.Current.People.Values
            .Where(p => StaffOffice.Sees(http.Caller(), p) && (only is null || p.IsOf(only.Value)))
            .OrderBy(p => p.StaffNo, StringComparer.Ordinal)
            .Select(p => StaffEntry.Of(p, clock.GetUtcNow())));
    }
}

public sealed record StaffEntry(
    string StaffNo, string Name, ImmutableArray<string> Roles, ImmutableArray<string> Halls, ImmutableArray<string> Skills, bool Active, bool Locked, bool HasPin, bool TwoFactor)
{
    public static StaffEntry Of(Person p, DateTimeOffset now) => new(p.StaffNo, p.Name, p.Roles, p.Halls, p.Skills, p.Active, p.LockedUntil > now, p.HasPin, p.TwoFactor);
}

public sealed record AddStaffBody(
    string StaffNo, string Name, ImmutableArray<string> Roles, ImmutableArray<string> Halls, ImmutableArray<string> Skills, string Password, bool Active = true);

/// <param name="StaffNo">May be left out; when it is there it is the one in the address.</param>
public sealed record ChangeStaffBody(
    string Name, ImmutableArray<string> Roles, ImmutableArray<string> Halls, ImmutableArray<string> Skills, bool Active = true, string? StaffNo = null);

public sealed record NewPasswordBody(string Password);

/// <param name="DryRun">Says what would happen and changes nothing.</param>
/// <param name="Hall">The hall the people of the list belong to.</param>
public sealed record ImportBody(string Csv, bool DryRun, HallId Hall);
