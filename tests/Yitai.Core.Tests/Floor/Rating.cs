using Yitai.Floor;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

public sealed class Rating : FloorExamples
{
    private static Given Done(params ReadOnlySpan<FloorFact> then) => Given([Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)),
        new ServiceStarted(A001, Two, At(9, 6)), new ServiceEnded(A001, Two, ServiceOutcome.Done, true, null, false, At(9, 10)), .. then]);

    [Fact]
    public void A_service_is_rated() =>
        Done().When(new RateService(A001, 5, At(9, 11))).Then(new ServiceRated(A001, 5, At(9, 11))).See(d => d.Over[A001].Score, 5);

    [Fact]
    public void A_rating_is_taken_for_half_an_hour() => Done().When(new RateService(A001, 1, At(9, 40))).Accepted();

    [Fact]
    public void Then_no_more() => Done().When(new RateService(A001, 1, At(9, 40, 1))).ThenRefused(new NotRateable(A001));

    [Fact]
    public void A_service_is_rated_once() => Done(new ServiceRated(A001, 5, At(9, 11))).When(new RateService(A001, 1, At(9, 12))).ThenRefused(new AlreadyRated(A001));

    [Fact]
    public void Six_is_no_score() => Done().When(new RateService(A001, 6, At(9, 11))).ThenRefused(new ScoreOutOfRange(1, 5));

    [Fact]
    public void Nought_is_no_score() => Done().When(new RateService(A001, 0, At(9, 11))).ThenRefused(new ScoreOutOfRange(1, 5));

    [Fact]
    public void Who_still_waits_rates_nothing() => Given(Issued(A001, At(9, 0))).When(new RateService(A001, 5, At(9, 11))).ThenRefused(new NotRateable(A001));

    [Fact]
    public void Who_left_rates_nothing() =>
        Given(Issued(A001, At(9, 0)), new TicketLeft(A001, At(9, 5))).When(new RateService(A001, 5, At(9, 11))).ThenRefused(new NotRateable(A001));

    [Fact]
    public void A_ticket_nobody_took_rates_nothing() => Given().When(new RateService(A001, 5, At(9, 11))).ThenRefused(new UnknownTicket(A001));
}
