using System.Collections.Immutable;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Host.Callers;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Host.Api;

/// <summary>A hall's settings. Who changes them says which they saw; if others were made since, nothing is overwritten.</summary>
internal static class SettingsRoutes
{
    private const int Page = 1000;
    private const int PreviewedCalls = 20;

    public static void Map(RouteGroupBuilder hall)
    {
        var settings = hall.MapGroup("/settings").WithTags("settings");
        settings.MapGet("", async (string hall, HttpContext http, IStreams streams, long after = 0) =>
        {
            var picture = await streams.FloorAsync(new HallId(hall), after, http.RequestAborted);
            return Results.Ok(new SeenSettings(picture.Seq, picture.State.Settings!));
        }).Needs(Permission.SettingsSee).Named("settings").Answers<SeenSettings>();
        settings.MapPost("/preview", async (string hall, SettingsPreviewBody body, HttpContext http, IStreams streams, TimeProvider clock) =>
        {
            var day = (await streams.FloorAsync(new HallId(hall), 0, http.RequestAborted)).State;
            return SettingsCheck.Problem(body.Settings) is { } problem
                ? new ProblemResult(new FloorRefusal.SettingsInvalid(problem))
                : Results.Ok(new SettingsPreview(
                    CallPreview.Of(day, day.Settings!, clock.GetUtcNow(), PreviewedCalls), CallPreview.Of(day, body.Settings, clock.GetUtcNow(), PreviewedCalls)));
        }).Needs(Permission.SettingsSee).Named("previewSettings").Answers<SettingsPreview>();
        settings.MapPut("", ChangeAsync).Needs(Permission.SettingsChange).Once().Named("changeSettings").Answers<AcceptedAnswer>();
    }

    private static async Task<IResult> ChangeAsync(string hall, SeenSettings body, HttpContext http, FloorDoor door, IFactLog log)
    {
        var id = new HallId(hall);
        return await ChangedSinceAsync(log, StreamId.Hall(id), body.Seq, http) is { } seq
            ? new ProblemResult(new HostRefusal.SettingsChangedMeanwhile(seq))
            : await door.SendAsync(http, id, new FloorCommand.ChangeSettings(body.Settings, Unstamped.Yet));
    }

    /// <summary>The first change after <paramref name="seen"/> that somebody else made; the same command sent again is no such change.</summary>
    private static async Task<long?> ChangedSinceAsync(IFactLog log, StreamId stream, long seen, HttpContext http)
    {
        for (var after = Math.Max(0, seen); await log.ReadAsync(stream, after, Page, http.RequestAborted) is { Count: > 0 } facts; after = facts[^1].Seq)
        {
            if (facts.FirstOrDefault(f => f.Name == "floor.settings-changed" && (f.CommandId != IdempotencyKey.Of(http) || f.Sender != http.Caller().Sender)) is { } change)
            {
                return change.Seq;
            }
        }

        return null;
    }
}

/// <param name="Seq">The fact up to which these are the settings.</param>
public sealed record SeenSettings(long Seq, HallSettings Settings);

/// <param name="Settings">Not saved; only looked at.</param>
public sealed record SettingsPreviewBody(HallSettings Settings);

/// <summary>The next calls on today's queue, first call first: by the settings in force and by those that were sent.</summary>
public sealed record SettingsPreview(ImmutableArray<PreviewedCall> Now, ImmutableArray<PreviewedCall> Then);
