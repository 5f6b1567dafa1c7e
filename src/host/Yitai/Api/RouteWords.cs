using Yitai.Host.Problems;

namespace Yitai.Host.Api;

/// <summary>What a route says about itself in the API's description.</summary>
internal static class RouteWords
{
    /// <param name="id">The operation id, from which clients make their method names.</param>
    public static RouteHandlerBuilder Named(this RouteHandlerBuilder route, string id) => route.WithName(id);

    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder route) =>
        route.Produces<T>(200, "application/json").Refuses();

    public static RouteHandlerBuilder AnswersNothing(this RouteHandlerBuilder route) => route.Produces(204).Refuses();

    /// <summary><c>resume-ticket</c> is <c>resumeTicket</c>.</summary>
    public static string Camel(this string words) =>
        string.Concat(words.Split('-').Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    private static RouteHandlerBuilder Refuses(this RouteHandlerBuilder route) => route.Produces<Problem>(409, Problem.ContentType);
}
