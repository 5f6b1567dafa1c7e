using System.Collections.Immutable;
using Microsoft.AspNetCore.Identity;
using Yitai.App.Sessions;
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

    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        var streams = services.GetRequiredService<IStreams>();
        if ((await streams.CompanyAsync(cancel)).State.Hall(Id) is null)
        {
            await services.GetRequiredService<HallFounding>().FoundAsync(
                "demo", NameBasedId.Of("demo hall"), Id.Value, "telecom-hall", new Words("人民路营业厅", "Renmin Road Hall"), "Asia/Shanghai", company: "Yitai");
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
                        StaffNo = person.StaffNo, Name = person.Name, Roles = [person.Role], Halls = [Id.Value], Skills = person.Skills,
                        PasswordHash = password, PinHash = pin, SecurityStamp = Secret.New(),
                    });
                }

                return People.Length;
            },
            cancel);
    }
}

public sealed record DemoPerson(string StaffNo, string Name, string Role, ImmutableArray<string> Skills);
