using Yitai.App.Sessions;
using Yitai.Company;
using Yitai.Floor;
using Yitai.Host.Problems;
using Yitai.Host.Serving;
using Yitai.Kernel;

namespace Yitai.Host.Register;

/// <summary>A new hall from a template: the company's fact and the hall's first settings, together or not at all.</summary>
public sealed class HallFounding(IStreams streams, Templates templates)
{
    /// <param name="company">The company's name, when it has none yet.</param>
    public async Task<Refusal?> FoundAsync(string sender, Guid id, string hallId, string template, Words name, string zoneId, string? company = null)
    {
        if (!HallId.IsValid(hallId))
        {
            return new HostRefusal.BodyInvalid("hallId", new Words("编号只能用小写字母、数字和连字符，1–32 个", "an id has 1 to 32 of a-z, 0-9 and -"));
        }

        if (templates.Find(template) is not { } found)
        {
            return new HostRefusal.TemplateUnknown(template.Length <= 40 ? template : template[..40]);
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out _))
        {
            return new HostRefusal.ZoneUnknown(zoneId.Length <= 60 ? zoneId : zoneId[..60]);
        }

        var hall = new HallId(hallId);
        var settings = found.Settings with { Name = name, Calendar = new BusinessCalendar(zoneId, found.Settings.Calendar.Rollover) };
        if (SettingsCheck.Problem(settings) is { } problem)
        {
            return new FloorRefusal.SettingsInvalid(problem);
        }

        if (company is not null)
        {
            var named = await streams.SendAsync(
                new Envelope(StreamId.Company, sender, NameBasedId.Of("company", id.ToString("N")), new CompanyCommand.NameCompany(new Words(company, company), default)),
                CancellationToken.None);
            if (named is Answer.Refused { Because: var because })
            {
                return because;
            }
        }

        var answer = await streams.SendTogetherAsync(
            [
                new Envelope(StreamId.Company, sender, id, new CompanyCommand.AddHall(hall, name, default)),
                new Envelope(StreamId.Hall(hall), sender, id, new FloorCommand.ChangeSettings(settings, default)),
            ],
            CancellationToken.None);
        return (answer as Answer.Refused)?.Because;
    }
}
