using System.Collections.Immutable;
using Microsoft.AspNetCore.Identity;
using Yitai.App.Demo;
using Yitai.App.Replay;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Host.Callers;
using Yitai.Host.Register;
using Yitai.Kernel;

namespace Yitai.Host.Demo;

/// <summary>The hall, the staff and the sign-in of the demo; made at its first start.</summary>
public static class DemoHall
{
    public const string Password = "yitai-demo";
    public const string Pin = "2580";

    public static HallId Id { get; } = new("demo");

    public static ImmutableArray<DemoPerson> People { get; } =
    [
        new("1001", "李娜", "clerk", []), new("1002", "王强", "clerk", []), new("1003", "张敏", "clerk", []),
        new("1004", "刘洋", "clerk", []), new("1005", "陈静", "clerk", []), new("1006", "赵雪", "clerk", []),
        new("2001", "周婷", "guide", []), new("3001", "孙伟", "dutyManager", []), new("4001", "吴芳", "hallManager", []), new("9001", "管理员", "administrator", []),
    ];

    /// <summary>The clerks in the order of the counters, the guide, the duty manager.</summary>
    public static DemoStaff Staff { get; } = new(
        [.. People.Where(p => p.Role == "clerk").Select(p => new StaffId(p.StaffNo))], new StaffId("2001"), new StaffId("3001"));

    /// <param name="recorded">A hall with the lines and counters of this day; null: the template's.</param>
    public static async Task PrepareAsync(IServiceProvider services, RecordedDay? recorded, CancellationToken cancel)
    {
        var streams = services.GetRequiredService<IStreams>();
        if ((await streams.CompanyAsync(cancel)).State.Hall(Id) is null)
        {
            await services.GetRequiredService<HallFounding>().FoundAsync(
                "demo", NameBasedId.Of("demo hall"), Id.Value, "telecom-hall", new Words("人民路营业厅", "Renmin Road Hall"), "Asia/Shanghai", company: "Yitai");
        }

        if (recorded is not null)
        {
            var change = new FloorCommand.ChangeSettings(HallOf.Settings(recorded), default);
            await streams.SendAsync(new Envelope(StreamId.Hall(Id), "demo", NameBasedId.Of("recorded hall"), change), cancel);
        }

        using var scope = services.CreateScope();
        var hasher = new PasswordHasher<StaffAccount>();
        var (password, pin) = (hasher.HashPassword(null!, Password), hasher.HashPassword(null!, Pin));
        await scope.ServiceProvider.GetRequiredService<RegisterWork>().WriteAsync(
            async connection =>
            {
                foreach (var person in People)
                {
                    await new StaffTable(connection).AddAsync(new StaffAccount
                    {
                        StaffNo = person.StaffNo,
                        Name = person.Name,
                        Roles = [person.Role],
                        Halls = [Id.Value],
                        Skills = person.Skills,
                        PasswordHash = password,
                        PinHash = pin,
                        SecurityStamp = Secret.New(),
                    });
                }

                return People.Length;
            },
            cancel);
    }
}

public sealed record DemoPerson(string StaffNo, string Name, string Role, ImmutableArray<string> Skills);
