using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

public sealed class Changing_settings : FloorExamples
{
    private static HallSettings WithoutVip => Settings with
    {
        Lines = [.. Settings.Lines.Where(l => l.Id != Vip)],
        Counters = [.. Settings.Counters.Select(c => c with { Lines = c.Lines.Remove(Vip) })],
    };

    [Fact]
    public void A_hall_is_founded_by_its_first_settings() =>
        Nothing.When(new ChangeSettings(Settings, At(7, 0))).Then(new SettingsChanged(Settings, At(7, 0))).See(d => d.Settings!.Name, Settings.Name);

    [Fact]
    public void Settings_that_make_no_sense_are_refused_with_the_reason() =>
        Given().When(new ChangeSettings(Settings with { Hours = [] }, At(9, 0)))
            .ThenRefused(new SettingsInvalid(new Words("营业时间须有七天", "Opening hours need seven days")));

    [Fact]
    public void No_settings_are_refused() =>
        Given().When(new ChangeSettings(null!, At(9, 0))).ThenRefused(new SettingsInvalid(new Words("设置不完整", "A part of the settings is missing")));

    [Fact]
    public void A_counter_with_a_clerk_stays() =>
        Given(Opened(Two, Wang), Opened(One, Li))
            .When(new ChangeSettings(Settings with { Counters = [Settings.Counter(Three)!] }, At(9, 0)))
            .ThenRefused(new CounterInUse(One));

    [Fact]
    public void A_staffed_counters_lines_stay() =>
        Given(Opened(Three, Li)).When(new ChangeSettings(WithoutVip, At(9, 0))).ThenRefused(new CounterInUse(Three));

    [Fact]
    public void A_line_somebody_waits_for_stays() =>
        Given(Issued(A001, At(9, 0)), Issued(V001, At(9, 1))).When(new ChangeSettings(WithoutVip, At(9, 2))).ThenRefused(new LineInUse(Vip));

    [Fact]
    public void A_line_somebody_will_wait_for_stays() =>
        Given(Issued(A001, At(9, 0), [Business, Vip])).When(new ChangeSettings(WithoutVip, At(9, 2))).ThenRefused(new LineInUse(Vip));

    [Fact]
    public void A_line_nobody_waits_for_may_go() =>
        Given(Issued(V001, At(9, 0)), new TicketLeft(V001, At(9, 1))).When(new ChangeSettings(WithoutVip, At(9, 2))).Then(new SettingsChanged(WithoutVip, At(9, 2)));
}
