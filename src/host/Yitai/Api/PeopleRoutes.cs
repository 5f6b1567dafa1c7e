using System.Collections.Immutable;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Host.Callers;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Host.Register;
using Yitai.Host.Serving;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Host.Api;

/// <summary>Customers in the vault: found by an exact number, seen with a record, forgotten.</summary>
internal static class PeopleRoutes
{
    public static void Map(RouteGroupBuilder api, RouteGroupBuilder hall)
    {
        hall.MapPost("/subjects/find", FindAsync).WithTags("people").Needs(Permission.PeopleFind).RequireRateLimiting(Attempts.Policy)
            .Named("findSubjects").Answers<IReadOnlyList<SubjectFound>>();
        var subject = api.MapGroup("/subjects/{id:guid}").WithTags("people");
        subject.MapPost("/reveal", async (Guid id, NoBody? body, HttpContext http, PhoneBook phones) =>
            await phones.RevealAsync(new SubjectId(id), http.Caller().Sender, http.RequestAborted) is { } phone
                ? Results.Ok(new Revelation(phone))
                : new ProblemResult(new HostRefusal.SubjectUnknown()))
            .Needs(Permission.PeopleReveal).RequireRateLimiting(Attempts.Policy).Named("revealSubject").Answers<Revelation>();
        subject.MapDelete("", ForgetAsync).Needs(Permission.PeopleForget).Named("forgetSubject").AnswersNothing();
    }

    private static async Task<IResult> FindAsync(string hall, FindBody body, HttpContext http, PhoneBook phones, IStreams streams)
    {
        if (!PhoneBook.IsPhone(body.Phone))
        {
            return new ProblemResult(new HostRefusal.PhoneInvalid());
        }

        var day = (await streams.FloorAsync(new HallId(hall), 0, http.RequestAborted)).State;
        var found = await phones.FindAsync(body.Phone, http.RequestAborted);
        return Results.Ok(found.Select(subject => new SubjectFound(subject,
            [.. day.Present.Values.Concat(day.Over.Values).Where(t => t.Subject == subject).OrderBy(t => t.Order).Select(t => t.No)])));
    }

    private static async Task<IResult> ForgetAsync(Guid id, HttpContext http, IVault vault) => await vault.ForgetAsync(new SubjectId(id), http.RequestAborted) switch
    {
        ForgetAnswer.Held held => new ProblemResult(new HostRefusal.SubjectHeld(held.Reason, held.Until)),
        ForgetAnswer.NobodyThere => new ProblemResult(new HostRefusal.SubjectUnknown()),
        _ => Results.NoContent(),
    };
}

public sealed record FindBody(string Phone);

/// <param name="Tickets">The person's tickets of today.</param>
public sealed record SubjectFound(SubjectId Subject, ImmutableArray<TicketNo> Tickets);

public sealed record Revelation(string Phone);
