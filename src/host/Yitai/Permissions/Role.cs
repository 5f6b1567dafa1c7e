using System.Collections.Frozen;
using System.Collections.Immutable;
using Yitai.Kernel;
using static Yitai.Host.Permissions.Permission;

namespace Yitai.Host.Permissions;

/// <summary>A staff role: a fixed set of permissions, and the page that opens on sign-in.</summary>
/// <param name="Home">Of several roles the first in <see cref="All"/> from the end says where to go.</param>
public sealed record Role(string Id, Words Name, string Home, ImmutableArray<Permission> Permissions)
{
    public const string AdministratorId = "administrator";
    public const string HallManagerId = "hallManager";

    public static ImmutableArray<Role> All { get; } =
    [
        new("clerk", new Words("营业员", "Clerk"), "/console/#/counter",
            [Self, FloorSee, FloorCall, FloorTicket, SettingsSee, PeopleFind]),
        new("guide", new Words("导办", "Guide"), "/console/#/guide",
            [Self, FloorSee, FloorGuide, FloorTicket, SettingsSee, PeopleFind, DeviceAct]),
        new("dutyManager", new Words("值班经理", "Duty manager"), "/console/#/floor",
            [Self, FloorSee, FloorCall, FloorChoose, FloorGuide, FloorTicket, FloorManage, MessagesSee, SettingsSee, DaysSee, FactsRead, StaffSee, DevicesManage, DeviceAct, PeopleFind, PeopleReveal]),
        new(HallManagerId, new Words("营业厅经理", "Hall manager"), "/console/#/floor",
            [Self, FloorSee, FloorCall, FloorChoose, FloorGuide, FloorTicket, FloorManage, MessagesSee, MessagesManage, SettingsSee, SettingsChange, DaysSee, FactsRead, StaffSee, StaffManage, DevicesManage, DeviceAct, PeopleFind, PeopleReveal, PeopleForget]),
        new(AdministratorId, new Words("系统管理员", "Administrator"), "/console/#/settings",
            [Self, FloorSee, MessagesSee, MessagesManage, SettingsSee, SettingsChange, DaysSee, FactsRead, StaffSee, StaffManage, DevicesManage, DeviceAct, PeopleFind, PeopleReveal, PeopleForget, KeysManage, HallsManage]),
    ];

    private static readonly FrozenDictionary<string, Role> ById = All.ToFrozenDictionary(r => r.Id);

    public static Role? Find(string id) => ById.GetValueOrDefault(id);

    public static FrozenSet<Permission> PermissionsOf(IEnumerable<string> roles) =>
        roles.Select(Find).OfType<Role>().SelectMany(r => r.Permissions).ToFrozenSet();
}
