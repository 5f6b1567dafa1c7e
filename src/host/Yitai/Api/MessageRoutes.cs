using Yitai.Host.Permissions;
using Yitai.Kernel;
using Yitai.Messages;

namespace Yitai.Host.Api;

/// <summary>The hall's messages to customers (消息), for staff.</summary>
internal static class MessageRoutes
{
    public static void Map(RouteGroupBuilder hall)
    {
        var messages = hall.MapGroup("/messages").WithTags("messages");
        messages.MapGet("", async (string hall, HttpContext http, MessageDesk desk) => Results.Ok(await desk.ViewAsync(new HallId(hall), http.RequestAborted)))
            .Needs(Permission.MessagesSee).Named("messages").Answers<MessagesView>();
        messages.MapPost("/{no:int}/retry", (string hall, int no, NoBody? body, HttpContext http, MessageDesk desk) =>
            desk.SendAsync(http, new HallId(hall), new MessagesCommand.RetryMessage(new MessageNo(no), Unstamped.Yet)))
            .Needs(Permission.MessagesSee).Once().Named("retryMessage").Answers<AcceptedAnswer>();
        messages.MapPut("/settings", (string hall, MessageSettings body, HttpContext http, MessageDesk desk) =>
            desk.SendAsync(http, new HallId(hall), new MessagesCommand.ChangeSettings(body, Unstamped.Yet)))
            .Needs(Permission.MessagesManage).Once().Named("changeMessageSettings").Answers<AcceptedAnswer>();
    }
}
