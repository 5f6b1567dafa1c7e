using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Host.Callers;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>A counter another clerk works at is left alone, except by who manages the floor.</summary>
public sealed class CounterDesk(IStreams streams, FloorDoor door)
{
    public async Task<IResult> PressAsync(HttpContext http, HallId hall, CounterNo no, FloorCommand command)
    {
        if (http.Caller() is Caller.Staff { Person: var me } caller && !caller.May(Permission.FloorManage))
        {
            var day = (await streams.FloorAsync(hall, 0, http.RequestAborted)).State;
            if (day.At(no) is Counter.Staffed { Clerk: var clerk } && clerk.Value != me.StaffNo)
            {
                return new ProblemResult(new HostRefusal.NotYourCounter(no.Value, clerk));
            }
        }

        return await door.SendAsync(http, hall, command);
    }
}
