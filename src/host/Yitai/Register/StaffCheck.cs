using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Kernel;
using Yitai.Packs;

namespace Yitai.Host.Register;

/// <summary>Whether a person's entry makes sense.</summary>
public static class StaffCheck
{
    /// <param name="lines">The lines of the person's halls.</param>
    public static RegisterRefusal? Refusal(string staffNo, string name, ImmutableArray<string> roles, ImmutableArray<string> skills, IReadOnlyCollection<LineId> lines)
    {
        if (!StaffId.IsValid(staffNo))
        {
            return new RegisterRefusal.StaffNoInvalid(staffNo.Length <= 40 ? staffNo : staffNo[..40]);
        }

        if (name.Trim() is not { Length: >= 1 and <= 40 } || name.Any(char.IsControl))
        {
            return new RegisterRefusal.NameInvalid();
        }

        if (roles.FirstOrDefault(r => Role.Find(r) is null) is { } role)
        {
            return new RegisterRefusal.RoleUnknown(role, NearestWord.To(role, Role.All.Select(r => r.Id)));
        }

        return skills.FirstOrDefault(s => !lines.Contains(new LineId(s))) is { } skill
            ? new RegisterRefusal.SkillUnknown(skill, NearestWord.To(skill, lines.Select(l => l.Value)))
            : null;
    }

    /// <summary>Nobody gives, or touches a person who has, a role with permissions they do not have themselves.</summary>
    public static RegisterRefusal.RoleAboveYours? Above(IEnumerable<string> roles, IReadOnlySet<Permission> mine) =>
        roles.Select(Role.Find).OfType<Role>().FirstOrDefault(r => r.Id == Role.AdministratorId && !mine.Contains(Permission.HallsManage)) is { } above
            ? new RegisterRefusal.RoleAboveYours(above.Id)
            : null;
}
