// Made by `npm run types` from openapi.json. Change the server, not this file.

export interface paths {
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Anyone may. */
        get: operations["setupState"];
        put?: never;
        /** @description Anyone may. */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Anyone may. */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Anyone may. */
        post: operations["signInWithPin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Anyone may. */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission self. */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Needs the permission self. */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Needs the permission self. */
        put: operations["changePin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/two-factor/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission self. */
        post: operations["beginTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/two-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission self. */
        post: operations["confirmTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/two-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission self. */
        post: operations["newRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/two-factor/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission self. */
        post: operations["endTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/company/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission staff.see. */
        get: operations["twoFactorRule"];
        /** @description Needs the permission halls.manage. */
        put: operations["ruleTwoFactor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission floor.see. */
        get: operations["listHalls"];
        put?: never;
        /** @description Needs the permission halls.manage. */
        post: operations["addHall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission self. */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/pair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Anyone may. */
        post: operations["pairDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission device.self. */
        get: operations["ownDevice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Anyone may. */
        get: operations["phoneTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket/{token}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Anyone may. */
        post: operations["phonePostpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket/{token}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Anyone may. */
        post: operations["phoneLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket/{token}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Anyone may. */
        post: operations["phoneReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket/{token}/step-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Anyone may. */
        post: operations["phoneStepOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket/{token}/come-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Anyone may. */
        post: operations["phoneComeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket/{token}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Anyone may. */
        post: operations["phoneAskForMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket/{token}/no-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Anyone may. */
        post: operations["phoneUnaskForMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket/{token}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Anyone may. */
        post: operations["phoneRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission settings.see. */
        get: operations["settings"];
        /** @description Needs the permission settings.change. */
        put: operations["changeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/settings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission settings.see. */
        post: operations["previewSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/kiosk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission kiosk.see. */
        get: operations["kioskView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission board.see. */
        get: operations["boardView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/window": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission window.see. */
        get: operations["windowView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/floor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission floor.see. */
        get: operations["floorView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/day/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.manage. */
        post: operations["openDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/day/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.manage. */
        post: operations["closeDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission days.see. */
        get: operations["listDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/days/{on}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission days.see. */
        get: operations["daySummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/days/{on}/tickets.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission days.see. */
        get: operations["dayTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.guide. */
        post: operations["arriveVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/visits/{no}/greet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.guide. */
        post: operations["greetVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/visits/{no}/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.guide. */
        post: operations["helpVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/visits/{no}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.guide. */
        post: operations["leaveVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.ticket. */
        post: operations["issueTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/tickets/{no}/slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission floor.ticket. */
        get: operations["ticketSlip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/tickets/{no}/printed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.ticket. */
        post: operations["ticketPrinted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/tickets/{no}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.guide. */
        post: operations["leaveQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/tickets/{no}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.ticket. */
        post: operations["returnTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/tickets/{no}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.guide. */
        post: operations["postponeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["openCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["pauseCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["resumeCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["closeCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["callNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/call-ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.choose. */
        post: operations["callTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["recallTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/miss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["missTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["startService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["endService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["transferTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/park": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["parkTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/resume-ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["resumeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/leave-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["leaveService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/continue-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["continueService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["undoPress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/panic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["raisePanic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/panic/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.manage. */
        post: operations["answerPanic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/counters/{no}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.rate. */
        post: operations["rateAtWindow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission messages.see. */
        get: operations["messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/messages/{no}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission messages.see. */
        post: operations["retryMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/messages/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Needs the permission messages.manage. */
        put: operations["changeMessageSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission facts.read. */
        get: operations["readFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/facts/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission facts.read. */
        get: operations["followFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/subjects/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission people.find. */
        post: operations["findSubjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/printers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission floor.ticket. */
        get: operations["listPrinters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/tickets/{no}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.ticket. */
        post: operations["printTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/devices/{id}/test-print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission devices.manage. */
        post: operations["testPrint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission devices.manage. */
        get: operations["listDevices"];
        put?: never;
        /** @description Needs the permission devices.manage. */
        post: operations["addDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Needs the permission devices.manage. */
        delete: operations["removeDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hall}/devices/{id}/printer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Needs the permission devices.manage. */
        put: operations["setKioskPrinter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission people.reveal. */
        post: operations["revealSubject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Needs the permission people.forget. */
        delete: operations["forgetSubject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission staff.see. */
        get: operations["listStaff"];
        put?: never;
        /** @description Needs the permission staff.manage. */
        post: operations["addStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{staffNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Needs the permission staff.manage. */
        put: operations["changeStaff"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{staffNo}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission staff.manage. */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{staffNo}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission staff.manage. */
        post: operations["unlockStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{staffNo}/two-factor/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission staff.manage. */
        post: operations["resetTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission staff.manage. */
        post: operations["importStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/printer/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission printer.serve. */
        post: operations["nextPrints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/printer/jobs/{job}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission printer.serve. */
        post: operations["takePrint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/printer/jobs/{job}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission printer.serve. */
        post: operations["endPrint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs the permission keys.manage. */
        get: operations["listKeys"];
        put?: never;
        /** @description Needs the permission keys.manage. */
        post: operations["addKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Needs the permission keys.manage. */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Anyone may. */
        get: operations["demo"];
        /** @description Anyone may. */
        put: operations["changeDemo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["takeCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs the permission floor.call. */
        post: operations["giveCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptedAnswer: {
            /** @description A stream, e.g. hall/demo */
            stream: string;
            /** Format: int64 */
            epoch: number;
            /** Format: int64 */
            firstSeq: number;
            /** Format: int64 */
            lastSeq: number;
            facts: components["schemas"]["AnsweredFact"][];
        };
        AddDeviceBody: {
            kind: components["schemas"]["DeviceKind"];
            name: string;
            /** @description A counter's number */
            counter?: null | number;
        };
        AddHallBody: {
            id: string;
            template: string;
            name: components["schemas"]["Words"];
            zoneId: string;
        };
        AddKeyBody: {
            name: string;
            permissions: string[];
            halls?: null | string[];
        };
        AddStaffBody: {
            staffNo: string;
            name: string;
            roles: string[];
            halls: string[];
            skills: string[];
            password: string;
            /** @default true */
            active?: boolean;
        };
        AnsweredFact: {
            /** Format: int64 */
            seq: number;
            /** Format: date-time */
            at: string;
            name: string;
            fact: {
                [key: string]: unknown;
            };
        };
        ArriveBody: {
            through: components["schemas"]["Channel"];
        };
        AskForMessageBody: {
            /** Format: int32 */
            ahead: number;
            phone: string;
            language: components["schemas"]["Language"];
            agreed: boolean;
        };
        BoardCall: {
            /** Format: int32 */
            no: number;
            /** @description A ticket's number, e.g. A007 */
            ticket: string;
            /** @description A counter's number */
            counter: number;
            counterName: components["schemas"]["Words"];
            /** Format: int32 */
            times: number;
            pending: boolean;
            /** Format: date-time */
            at: string;
        };
        BoardCounter: {
            /** @description A counter's number */
            no: number;
            name: components["schemas"]["Words"];
            phase: components["schemas"]["CounterPhase"];
            /** @description A ticket's number, e.g. A007 */
            ticket: null | string;
        };
        BoardLine: {
            /** @description A service line's slug */
            id: string;
            name: components["schemas"]["Words"];
            /** Format: int32 */
            waiting: number;
            next: string[];
            wait: null | components["schemas"]["WaitRange"];
        };
        BoardView: {
            hall: components["schemas"]["Words"];
            zoneId: string;
            dayOpen: boolean;
            calls: components["schemas"]["BoardCall"][];
            lines: components["schemas"]["BoardLine"][];
            counters: components["schemas"]["BoardCounter"][];
        };
        BothBody: {
            password: string;
            code: string;
        };
        BusinessCalendar: {
            /** @description IANA time zone */
            zoneId: string;
            /** Format: time */
            rollover: string;
        };
        CallTicketBody: {
            /** @description A ticket's number, e.g. A007 */
            ticket: string;
            because: components["schemas"]["DirectReason"];
        };
        ChangeStaffBody: {
            name: string;
            roles: string[];
            halls: string[];
            skills: string[];
            /** @default true */
            active?: boolean;
            staffNo?: null | string;
        };
        /** @enum {string} */
        Channel: "kiosk" | "guide" | "phone" | "counter";
        /** @enum {string} */
        ChoiceReason: "onlyOne" | "sentHere" | "classFirst" | "waitedLongest" | "overLimit" | "aged" | "ratioTurn" | "customersFirst" | "ownLineFirst" | "overflow" | "direct";
        ChoiceRules: {
            shares: number[];
            ageingEvery: null | string;
            overLimitFirst: boolean;
            callSpacing: string;
            autoCallAfter: null | string;
            hideUntilCalled: boolean;
        };
        CodeBody: {
            code: string;
        };
        /** @enum {string} */
        CounterPhase: "closed" | "open" | "calling" | "serving" | "leftService" | "paused";
        CounterPlan: {
            /** @description A counter's number */
            no: number;
            name: components["schemas"]["Words"];
            lines: string[];
            helps?: string[];
        };
        CounterSummary: {
            /** @description A counter's number */
            no: number;
            name: components["schemas"]["Words"];
            /** Format: int32 */
            served: number;
            /** Format: double */
            servingMinutes: number;
            /** Format: double */
            openMinutes: number;
            /** Format: double */
            pausedMinutes: number;
            /** Format: double */
            awayMinutes: number;
            /** Format: double */
            utilisation: null | number;
            /** Format: double */
            meanScore: null | number;
        };
        /** @enum {string} */
        CustomerClass: "ordinary" | "elderly" | "disabled" | "pregnant" | "withInfant" | "vip" | "appointment" | "urgent";
        DayEntry: {
            /** Format: date */
            on: string;
            closed: boolean;
            /** Format: int32 */
            issued: number;
            /** Format: int32 */
            served: number;
        };
        DaySummary: {
            hall: components["schemas"]["Words"];
            zoneId: string;
            /** Format: date */
            on: string;
            closed: boolean;
            forcedClose: boolean;
            /** Format: int64 */
            asOfSeq: number;
            totals: components["schemas"]["FloorFigures"];
            waits: null | components["schemas"]["WaitStatistics"];
            services: null | components["schemas"]["WaitStatistics"];
            waitBuckets: components["schemas"]["WaitBucket"][];
            halfHours: components["schemas"]["HalfHour"][];
            lines: components["schemas"]["LineSummary"][];
            counters: components["schemas"]["CounterSummary"][];
            outcomes: components["schemas"]["OutcomeCount"][];
            scores: components["schemas"]["ScoreCount"][];
            leftOver: string[];
            estimates?: null | components["schemas"]["EstimateSummary"];
        };
        DemoBody: {
            /** Format: double */
            speed?: null | number;
            paused?: null | boolean;
        };
        DemoCounterBody: {
            /** @description A counter's number */
            counter: number;
        };
        DemoSignIn: {
            staffNo: string;
            name: string;
            role: string;
            password: string;
        };
        DemoState: {
            hall: string;
            /** Format: double */
            speed: number;
            paused: boolean;
            /** Format: date-time */
            now: string;
            staff: components["schemas"]["DemoSignIn"][];
        };
        DeviceEntry: {
            id: string;
            kind: components["schemas"]["DeviceKind"];
            /** @description A counter's number */
            counter: null | number;
            name: string;
            /** Format: date-time */
            pairedAt: null | string;
            /** Format: date-time */
            lastSeenAt: null | string;
            online: boolean;
            printer: null | string;
            report: null | components["schemas"]["PrinterReport"];
            lastPrint: null | components["schemas"]["PrintView"];
        };
        /** @enum {string} */
        DeviceKind: "kiosk" | "board" | "window" | "printer";
        /** @enum {string} */
        DirectReason: "urgent" | "needsHelp" | "cameBack" | "promised" | "hallMistake";
        /** @enum {string} */
        DropReason: "expired" | "noLongerNeeded" | "dailyLimit";
        EndBody: {
            outcome: components["schemas"]["ServiceOutcome"];
            ratingOffered: boolean;
        };
        EndPrintBody: {
            outcome: components["schemas"]["PrintState"];
            because?: null | components["schemas"]["PrintTrouble"];
        };
        /** @enum {string} */
        EstimateBucket: "muchEarlier" | "earlier" | "held" | "later" | "muchLater" | "veryMuchLater";
        EstimateMiss: {
            where: components["schemas"]["EstimateBucket"];
            /** Format: int32 */
            count: number;
        };
        EstimateSummary: {
            /** Format: int32 */
            told: number;
            /** Format: int32 */
            held: number;
            /** Format: double */
            medianMissMinutes: null | number;
            misses: components["schemas"]["EstimateMiss"][];
        };
        FactsPage: {
            /** Format: int64 */
            epoch: number;
            facts: components["schemas"]["LoggedFact"][];
            /** Format: int64 */
            next: null | number;
        };
        FindBody: {
            phone: string;
        };
        FloorAlarm: {
            kind: components["schemas"]["FloorAlarmKind"];
            severity: components["schemas"]["FloorAlarmSeverity"];
            /** Format: date-time */
            since: string;
            /** @description A service line's slug */
            line: null | string;
            /** @description A counter's number */
            counter: null | number;
            /** @description A visit's number of today */
            visit: null | number;
            /** @description A ticket's number, e.g. A007 */
            ticket: null | string;
        };
        /** @enum {string} */
        FloorAlarmKind: "panic" | "greetLate" | "waitLimit" | "awayTooLong" | "noCounterForLine" | "returnLate" | "dayShouldClose" | "printerTrouble";
        /** @enum {string} */
        FloorAlarmSeverity: "warning" | "danger";
        FloorCalled: {
            why: components["schemas"]["ChoiceReason"];
            /** Format: int32 */
            passed: null | number;
            direct: null | components["schemas"]["DirectReason"];
            automatic: boolean;
        };
        FloorCounter: {
            /** @description A counter's number */
            no: number;
            name: components["schemas"]["Words"];
            lines: string[];
            phase: components["schemas"]["CounterPhase"];
            /** Format: date-time */
            since: null | string;
            /** @description A staff number */
            clerk: null | string;
            clerkName: null | string;
            /** @description A ticket's number, e.g. A007 */
            ticket: null | string;
            /** Format: int32 */
            recalls: number;
            /** Format: date-time */
            lastCalledAt: null | string;
            pause: null | components["schemas"]["PauseReason"];
            /** Format: date-time */
            returnBy: null | string;
            awayTooLong: boolean;
            next: null | components["schemas"]["FloorNext"];
            called: null | components["schemas"]["FloorCalled"];
            undo: null | string;
            /** Format: date-time */
            undoUntil: null | string;
            /** Format: int32 */
            served: number;
        };
        FloorFigures: {
            /** Format: int32 */
            visits: number;
            /** Format: int32 */
            greeted: number;
            /** Format: int32 */
            greetedInTime: number;
            /** Format: int32 */
            issued: number;
            /** Format: int32 */
            waiting: number;
            /** Format: int32 */
            served: number;
            /** Format: int32 */
            left: number;
            /** Format: int32 */
            missed: number;
            /** Format: double */
            meanWaitMinutes: null | number;
            /** Format: double */
            meanServiceMinutes: null | number;
            /** Format: int32 */
            rated: number;
            /** Format: int32 */
            ratingNotOffered: number;
            /** Format: double */
            meanScore: null | number;
        };
        FloorLimits: {
            greetWithin: string;
            /** Format: int32 */
            recallLimit: number;
            recallSpacing: string;
            awayLimit: string;
            /** Format: int32 */
            awayAtOnce: number;
            undoWithin: string;
            /** Format: int32 */
            returnAfter: number;
            /** Format: int32 */
            missLimit: number;
            /** Format: int32 */
            postponeLimit: number;
            appointmentEarly: string;
            appointmentLate: string;
            rateWithin: string;
            /** Format: int32 */
            stepOutLimit?: number;
            stepOutFor?: string;
        };
        FloorLine: {
            /** @description A service line's slug */
            id: string;
            letter: string;
            name: components["schemas"]["Words"];
            /** Format: int32 */
            waiting: number;
            /** Format: date-time */
            longestWaitSince: null | string;
            /** Format: int32 */
            waitLimitMinutes: number;
            /** Format: int32 */
            openCounters: number;
            /** Format: int32 */
            issued: number;
            /** Format: int32 */
            quota: null | number;
            wait: null | components["schemas"]["WaitRange"];
            closed: null | string;
        };
        FloorNext: {
            /** @description A ticket's number, e.g. A007 */
            ticket: string;
            why: components["schemas"]["ChoiceReason"];
            /** Format: int32 */
            passed: number;
        };
        FloorService: {
            /** @description A service line's slug */
            line: string;
            done: boolean;
        };
        FloorTicket: {
            /** @description A ticket's number, e.g. A007 */
            no: string;
            phase: components["schemas"]["TicketPhaseName"];
            /** @description A service line's slug */
            line: string;
            class: components["schemas"]["CustomerClass"];
            through: components["schemas"]["Channel"];
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            since: string;
            /** Format: int32 */
            waited: number;
            /** @description A counter's number */
            counter: null | number;
            /** @description A counter's number */
            sentTo: null | number;
            /** Format: int32 */
            misses: number;
            /** Format: int32 */
            postpones: number;
            services: components["schemas"]["FloorService"][];
            /** Format: date-time */
            bookedFor: null | string;
            /** @description A person in the vault, 32 hexadecimal digits */
            subject: null | string;
        };
        FloorView: {
            hall: components["schemas"]["Words"];
            zoneId: string;
            dayOpen: boolean;
            /** Format: date */
            on: null | string;
            /** Format: date-time */
            opensAt: null | string;
            /** Format: date-time */
            closesAt: null | string;
            limits: components["schemas"]["FloorLimits"];
            hideUntilCalled: boolean;
            counters: components["schemas"]["FloorCounter"][];
            lines: components["schemas"]["FloorLine"][];
            visits: components["schemas"]["FloorVisit"][];
            tickets: components["schemas"]["FloorTicket"][];
            alarms: components["schemas"]["FloorAlarm"][];
            figures: components["schemas"]["FloorFigures"];
            prints: components["schemas"]["PrintView"][];
        };
        FloorVisit: {
            /** @description A visit's number of today */
            no: number;
            /** Format: date-time */
            arrivedAt: string;
            /** Format: date-time */
            greetedAt: null | string;
            /** @description A ticket's number, e.g. A007 */
            ticket: null | string;
            through: components["schemas"]["Channel"];
        };
        HalfHour: {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            issued: number;
            /** Format: int32 */
            called: number;
            /** Format: double */
            meanWaitMinutes: null | number;
            /** Format: double */
            meanCountersOpen: null | number;
        };
        HallEntry: {
            /** @description A hall's slug */
            id: string;
            name: components["schemas"]["Words"];
            dayOpen: boolean;
            /** Format: date */
            on: null | string;
        };
        HallName: {
            /** @description A hall's slug */
            id: string;
            name: components["schemas"]["Words"];
        };
        HallSettings: {
            name: components["schemas"]["Words"];
            calendar: components["schemas"]["BusinessCalendar"];
            hours: (null | components["schemas"]["OpeningHours"])[];
            lines: components["schemas"]["Line"][];
            counters: components["schemas"]["CounterPlan"][];
            classOrder: components["schemas"]["CustomerClass"][][];
            limits: components["schemas"]["FloorLimits"];
            choosing?: components["schemas"]["ChoiceRules"];
        };
        HelpBody: {
            how: components["schemas"]["HelpedBy"];
        };
        /** @enum {string} */
        HelpedBy: "answered" | "selfService" | "phoneChannel" | "otherHall";
        /** @enum {string} */
        ImportAction: "add" | "change" | "same" | "refused";
        ImportBody: {
            csv: string;
            dryRun: boolean;
            /** @description A hall's slug */
            hall: string;
        };
        ImportReport: {
            rows: components["schemas"]["ImportedRow"][];
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            same: number;
            /** Format: int32 */
            refused: number;
        };
        ImportedRow: {
            /** Format: int32 */
            line: number;
            staffNo: string;
            name: string;
            action: components["schemas"]["ImportAction"];
            because: null | components["schemas"]["Words"];
        };
        IssueBody: {
            services: string[];
            class: components["schemas"]["CustomerClass"];
            through: components["schemas"]["Channel"];
            /** @description A visit's number of today */
            visit?: null | number;
            /** Format: date-time */
            bookedFor?: null | string;
            phone?: null | string;
        };
        IssuedAnswer: {
            /** @description A stream, e.g. hall/demo */
            stream: string;
            /** Format: int64 */
            epoch: number;
            /** Format: int64 */
            firstSeq: number;
            /** Format: int64 */
            lastSeq: number;
            facts: components["schemas"]["AnsweredFact"][];
            ticket: components["schemas"]["IssuedTicket"];
        };
        IssuedTicket: {
            /** @description A ticket's number, e.g. A007 */
            no: string;
            token: string;
            /** Format: int32 */
            ahead: number;
            wait: null | components["schemas"]["WaitRange"];
            line: components["schemas"]["Words"];
            needs: components["schemas"]["Words"];
            /** Format: date-time */
            issuedAt: string;
            url: string;
            paper: components["schemas"]["TicketPaper"];
            /** @description A print job, 32 hexadecimal digits */
            print: null | string;
        };
        KeyEntry: {
            id: string;
            name: string;
            permissions: string[];
            halls: string[];
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            revokedAt: null | string;
        };
        KioskLine: {
            /** @description A service line's slug */
            id: string;
            letter: string;
            name: components["schemas"]["Words"];
            needs: components["schemas"]["Words"];
            /** Format: int32 */
            waiting: number;
            wait: null | components["schemas"]["WaitRange"];
            closed: null | string;
        };
        KioskView: {
            hall: components["schemas"]["Words"];
            zoneId: string;
            dayOpen: boolean;
            /** Format: date-time */
            opensAt: null | string;
            lines: components["schemas"]["KioskLine"][];
            prints: components["schemas"]["PrintView"][];
        };
        /** @enum {string} */
        Language: "zh" | "en";
        LeaveServiceBody: {
            customerConsents: boolean;
            /** Format: date-time */
            returnBy: string;
        };
        Line: {
            /** @description A service line's slug */
            id: string;
            letter: string;
            /** Format: int32 */
            width: number;
            name: components["schemas"]["Words"];
            needs: components["schemas"]["Words"];
            /** Format: int32 */
            dailyQuota: null | number;
            issueBeforeOpening: string;
            lastTicketBeforeClosing: string;
            typicalService: string;
            waitLimit: string;
            onKiosk: boolean;
            internal?: boolean;
            overflow?: null | components["schemas"]["LineOverflow"];
        };
        LineOverflow: {
            /** Format: int32 */
            waiting: null | number;
            wait: null | string;
        };
        LineSummary: {
            /** @description A service line's slug */
            id: string;
            name: components["schemas"]["Words"];
            /** Format: int32 */
            issued: number;
            /** Format: int32 */
            served: number;
            /** Format: int32 */
            left: number;
            /** Format: int32 */
            missed: number;
            waits: null | components["schemas"]["WaitStatistics"];
            /** Format: int32 */
            overLimit: number;
        };
        LiveBoardView: {
            topic: string;
            /** Format: int64 */
            epoch: number;
            /** Format: int64 */
            seq: number;
            /** Format: date-time */
            now: string;
            /** Format: double */
            speed: number;
            view: components["schemas"]["BoardView"];
        };
        LiveFloorView: {
            topic: string;
            /** Format: int64 */
            epoch: number;
            /** Format: int64 */
            seq: number;
            /** Format: date-time */
            now: string;
            /** Format: double */
            speed: number;
            view: components["schemas"]["FloorView"];
        };
        LiveKioskView: {
            topic: string;
            /** Format: int64 */
            epoch: number;
            /** Format: int64 */
            seq: number;
            /** Format: date-time */
            now: string;
            /** Format: double */
            speed: number;
            view: components["schemas"]["KioskView"];
        };
        LiveTicketView: {
            topic: string;
            /** Format: int64 */
            epoch: number;
            /** Format: int64 */
            seq: number;
            /** Format: date-time */
            now: string;
            /** Format: double */
            speed: number;
            view: components["schemas"]["TicketView"];
        };
        LiveWindowView: {
            topic: string;
            /** Format: int64 */
            epoch: number;
            /** Format: int64 */
            seq: number;
            /** Format: date-time */
            now: string;
            /** Format: double */
            speed: number;
            view: components["schemas"]["WindowView"];
        };
        LoggedFact: {
            /** Format: int64 */
            seq: number;
            /** Format: date-time */
            at: string;
            /** Format: date */
            on: null | string;
            name: string;
            sender: string;
            /** Format: uuid */
            commandId: string;
            fact: {
                [key: string]: unknown;
            };
        };
        Me: {
            staffNo: string;
            name: string;
            roles: string[];
            permissions: string[];
            halls: components["schemas"]["HallName"][];
            home: string;
            mustChangePassword: boolean;
            hasPin: boolean;
            twoFactor: boolean;
            mustSetUpTwoFactor: boolean;
            /** Format: int32 */
            recoveryCodesLeft: number;
            demo: boolean;
        };
        /** @enum {string} */
        MessageKind: "turnNear" | "called";
        MessageLine: {
            /** @description A message's number in its hall */
            no: number;
            /** @description A person in the vault, 32 hexadecimal digits */
            to: string;
            kind: components["schemas"]["MessageKind"];
            ticket: string;
            text: string;
            /** Format: date-time */
            queuedAt: string;
            state: components["schemas"]["MessageState"];
            /** Format: date-time */
            since: string;
            /** Format: int32 */
            attempts: number;
            /** Format: date-time */
            nextAt: null | string;
            trouble: null | components["schemas"]["MessageTrouble"];
            dropped: null | components["schemas"]["DropReason"];
            /** Format: int32 */
            parts: null | number;
            /** Format: int64 */
            costFen: null | number;
        };
        MessageSettings: {
            on: boolean;
            /** Format: int32 */
            dailyLimit: number;
            /** @description An amount in whole fen (1/100 yuan) */
            pricePerPart: number;
        };
        /** @enum {string} */
        MessageState: "queued" | "sending" | "sent" | "givenUp" | "dropped";
        /** @enum {string} */
        MessageTrouble: "gatewayAway" | "noOutcome" | "gatewayRefused" | "noAddress";
        MessagesView: {
            zoneId: string;
            hasGateway: boolean;
            settings: components["schemas"]["MessageSettings"];
            /** Format: int32 */
            count: number;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            sent: number;
            /** Format: int32 */
            givenUp: number;
            /** Format: int32 */
            dropped: number;
            /** Format: int32 */
            parts: number;
            /** Format: int64 */
            costFen: number;
            messages: components["schemas"]["MessageLine"][];
        };
        NewKey: {
            id: string;
            name: string;
            key: string;
        };
        NewPasswordBody: {
            password: string;
        };
        NoBody: Record<string, never>;
        OpeningHours: {
            /** Format: time */
            opens: string;
            /** Format: time */
            closes: string;
        };
        OutcomeCount: {
            outcome: components["schemas"]["ServiceOutcome"];
            /** Format: int32 */
            count: number;
        };
        OwnDevice: {
            id: string;
            kind: components["schemas"]["DeviceKind"];
            /** @description A hall's slug */
            hall: string;
            /** @description A counter's number */
            counter: null | number;
            name: string;
            printer: null | string;
        };
        PairBody: {
            code: string;
        };
        PairedDevice: {
            id: string;
            kind: components["schemas"]["DeviceKind"];
            /** @description A hall's slug */
            hall: string;
            /** @description A counter's number */
            counter: null | number;
        };
        PairingCode: {
            id: string;
            code: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** @enum {string} */
        PaperLevel: "unknown" | "enough" | "low" | "out";
        PasswordAgainBody: {
            password: string;
        };
        PasswordBody: {
            current: string;
            next: string;
        };
        PauseBody: {
            reason: components["schemas"]["PauseReason"];
            /** Format: date-time */
            returnBy?: null | string;
        };
        /** @enum {string} */
        PauseReason: "away" | "meal" | "training" | "internal" | "fault";
        PinBody: {
            password: string;
            pin: string;
        };
        PinSignInBody: {
            staffNo: string;
            pin: string;
        };
        PostponeBody: {
            /** Format: int32 */
            places: number;
        };
        PreviewedCall: {
            /** @description A ticket's number, e.g. A007 */
            ticket: string;
            /** @description A counter's number */
            counter: number;
            why: components["schemas"]["ChoiceReason"];
            /** Format: int32 */
            passed: number;
        };
        PrintAsked: {
            /** @description A print job, 32 hexadecimal digits */
            job: string;
        };
        PrintBody: {
            /** @description A printer's device */
            printer?: null | string;
        };
        PrintOffer: {
            /** @description A print job, 32 hexadecimal digits */
            job: string;
            sent: boolean;
        };
        PrintOffers: {
            jobs: components["schemas"]["PrintOffer"][];
        };
        /** @enum {string} */
        PrintState: "requested" | "sent" | "confirmed" | "unknown" | "failed";
        /** @enum {string} */
        PrintTrouble: "unreachable" | "paperOut" | "coverOpen" | "fault" | "offline" | "lineLost" | "noAnswer" | "interrupted" | "notTaken" | "noWord";
        PrintView: {
            /** @description A print job, 32 hexadecimal digits */
            job: string;
            /** @description A printer's device */
            printer: string;
            /** @description A ticket's number, e.g. A007 */
            ticket: null | string;
            again: boolean;
            state: components["schemas"]["PrintState"];
            because: null | components["schemas"]["PrintTrouble"];
            /** Format: date-time */
            since: string;
        };
        PrintedBody: {
            ok: boolean;
        };
        PrinterEntry: {
            /** @description A printer's device */
            id: string;
            name: string;
        };
        PrinterReport: {
            version: string;
            paper: components["schemas"]["PaperLevel"];
            trouble: null | components["schemas"]["PrintTrouble"];
        };
        PrintsWithBody: {
            printer: null | string;
        };
        Problem: {
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            name: string;
            zh: string;
            en: string;
            values: {
                [key: string]: unknown;
            };
        };
        RateBody: {
            /** Format: int32 */
            score: number;
        };
        RateTicketBody: {
            /** @description A ticket's number, e.g. A007 */
            ticket: string;
            /** Format: int32 */
            score: number;
        };
        RecoveryCodes: {
            codes: string[];
        };
        ResumeTicketBody: {
            /** @description A ticket's number, e.g. A007 */
            ticket: string;
        };
        Revelation: {
            phone: string;
        };
        RoleEntry: {
            id: string;
            name: components["schemas"]["Words"];
            permissions: string[];
        };
        ScoreCount: {
            /** Format: int32 */
            score: number;
            /** Format: int32 */
            count: number;
        };
        SeenSettings: {
            /** Format: int64 */
            seq: number;
            settings: components["schemas"]["HallSettings"];
        };
        /** @enum {string} */
        ServiceOutcome: "done" | "mustReturn" | "notPossible" | "givenUp";
        SettingsPreview: {
            now: components["schemas"]["PreviewedCall"][];
            then: components["schemas"]["PreviewedCall"][];
        };
        SettingsPreviewBody: {
            settings: components["schemas"]["HallSettings"];
        };
        SetupBody: {
            company: string;
            hallId: string;
            template: string;
            hallName: components["schemas"]["Words"];
            zoneId: string;
            staffNo: string;
            name: string;
            password: string;
            /** @default  */
            setupCode?: string;
        };
        SetupState: {
            needed: boolean;
            templates: components["schemas"]["TemplateEntry"][];
        };
        SignInBody: {
            staffNo: string;
            password: string;
            code?: null | string;
        };
        StaffEntry: {
            staffNo: string;
            name: string;
            roles: string[];
            halls: string[];
            skills: string[];
            active: boolean;
            locked: boolean;
            hasPin: boolean;
            twoFactor: boolean;
        };
        StepOutBody: {
            /** Format: int32 */
            minutes: number;
        };
        SubjectFound: {
            /** @description A person in the vault, 32 hexadecimal digits */
            subject: string;
            tickets: string[];
        };
        TemplateEntry: {
            id: string;
            name: components["schemas"]["Words"];
            /** Format: int32 */
            lines: number;
            /** Format: int32 */
            counters: number;
        };
        /** @enum {string} */
        TicketPaper: "none" | "browser" | "printer";
        /** @enum {string} */
        TicketPhaseName: "waiting" | "called" | "serving" | "parked" | "missed" | "done" | "left" | "void";
        TicketSlip: {
            hall: components["schemas"]["Words"];
            number: string;
            again: boolean;
            line: components["schemas"]["Words"];
            /** Format: int32 */
            ahead: number;
            /** Format: int32 */
            fromMinutes: null | number;
            /** Format: int32 */
            toMinutes: null | number;
            needs: components["schemas"]["Words"];
            /** Format: date-time */
            issuedAt: string;
            url: string;
        };
        TicketView: {
            hall: components["schemas"]["Words"];
            zoneId: string;
            /** @description A ticket's number, e.g. A007 */
            ticket: string;
            phase: components["schemas"]["TicketPhaseName"];
            line: components["schemas"]["Words"];
            needs: components["schemas"]["Words"];
            /** Format: int32 */
            place: null | number;
            wait: null | components["schemas"]["WaitRange"];
            /** @description A counter's number */
            counter: null | number;
            counterName: null | components["schemas"]["Words"];
            /** Format: int32 */
            postponesLeft: number;
            canLeave: boolean;
            canReturn: boolean;
            canRate: boolean;
            /** Format: int32 */
            score: null | number;
            /** Format: date-time */
            issuedAt: string;
            services: components["schemas"]["Words"][];
            /** Format: date-time */
            outUntil: null | string;
            /** Format: int32 */
            stepOutsLeft: number;
            /** Format: int32 */
            stepOutMinutes: number;
            canAsk: boolean;
            /** Format: int32 */
            askedAhead: null | number;
        };
        TransferBody: {
            /** @description A service line's slug */
            toLine: string;
            /** @description A counter's number */
            toCounter?: null | number;
        };
        TwoFactorKey: {
            key: string;
            address: string;
        };
        TwoFactorRule: {
            forAdministrators: boolean;
        };
        WaitBucket: {
            /** Format: int32 */
            fromMinutes: number;
            /** Format: int32 */
            toMinutes: null | number;
            /** Format: int32 */
            count: number;
        };
        WaitRange: {
            /** Format: int32 */
            fromMinutes: number;
            /** Format: int32 */
            toMinutes: number;
        };
        WaitStatistics: {
            /** Format: int32 */
            count: number;
            /** Format: double */
            mean: number;
            /** Format: double */
            p50: number;
            /** Format: double */
            p90: number;
            /** Format: double */
            p95: number;
            /** Format: double */
            max: number;
        };
        WindowView: {
            hall: components["schemas"]["Words"];
            zoneId: string;
            /** @description A counter's number */
            counter: number;
            counterName: components["schemas"]["Words"];
            phase: components["schemas"]["CounterPhase"];
            /** @description A ticket's number, e.g. A007 */
            ticket: null | string;
            /** @description A staff number */
            clerk: null | string;
            clerkName: null | string;
            pause: null | components["schemas"]["PauseReason"];
            /** Format: date-time */
            returnBy: null | string;
            /** @description A ticket's number, e.g. A007 */
            rateTicket: null | string;
        };
        Words: {
            zh: string;
            en: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AcceptedAnswer = components['schemas']['AcceptedAnswer'];
export type AddDeviceBody = components['schemas']['AddDeviceBody'];
export type AddHallBody = components['schemas']['AddHallBody'];
export type AddKeyBody = components['schemas']['AddKeyBody'];
export type AddStaffBody = components['schemas']['AddStaffBody'];
export type AnsweredFact = components['schemas']['AnsweredFact'];
export type ArriveBody = components['schemas']['ArriveBody'];
export type AskForMessageBody = components['schemas']['AskForMessageBody'];
export type BoardCall = components['schemas']['BoardCall'];
export type BoardCounter = components['schemas']['BoardCounter'];
export type BoardLine = components['schemas']['BoardLine'];
export type BoardView = components['schemas']['BoardView'];
export type BothBody = components['schemas']['BothBody'];
export type BusinessCalendar = components['schemas']['BusinessCalendar'];
export type CallTicketBody = components['schemas']['CallTicketBody'];
export type ChangeStaffBody = components['schemas']['ChangeStaffBody'];
export type Channel = components['schemas']['Channel'];
export type ChoiceReason = components['schemas']['ChoiceReason'];
export type ChoiceRules = components['schemas']['ChoiceRules'];
export type CodeBody = components['schemas']['CodeBody'];
export type CounterPhase = components['schemas']['CounterPhase'];
export type CounterPlan = components['schemas']['CounterPlan'];
export type CounterSummary = components['schemas']['CounterSummary'];
export type CustomerClass = components['schemas']['CustomerClass'];
export type DayEntry = components['schemas']['DayEntry'];
export type DaySummary = components['schemas']['DaySummary'];
export type DemoBody = components['schemas']['DemoBody'];
export type DemoCounterBody = components['schemas']['DemoCounterBody'];
export type DemoSignIn = components['schemas']['DemoSignIn'];
export type DemoState = components['schemas']['DemoState'];
export type DeviceEntry = components['schemas']['DeviceEntry'];
export type DeviceKind = components['schemas']['DeviceKind'];
export type DirectReason = components['schemas']['DirectReason'];
export type DropReason = components['schemas']['DropReason'];
export type EndBody = components['schemas']['EndBody'];
export type EndPrintBody = components['schemas']['EndPrintBody'];
export type EstimateBucket = components['schemas']['EstimateBucket'];
export type EstimateMiss = components['schemas']['EstimateMiss'];
export type EstimateSummary = components['schemas']['EstimateSummary'];
export type FactsPage = components['schemas']['FactsPage'];
export type FindBody = components['schemas']['FindBody'];
export type FloorAlarm = components['schemas']['FloorAlarm'];
export type FloorAlarmKind = components['schemas']['FloorAlarmKind'];
export type FloorAlarmSeverity = components['schemas']['FloorAlarmSeverity'];
export type FloorCalled = components['schemas']['FloorCalled'];
export type FloorCounter = components['schemas']['FloorCounter'];
export type FloorFigures = components['schemas']['FloorFigures'];
export type FloorLimits = components['schemas']['FloorLimits'];
export type FloorLine = components['schemas']['FloorLine'];
export type FloorNext = components['schemas']['FloorNext'];
export type FloorService = components['schemas']['FloorService'];
export type FloorTicket = components['schemas']['FloorTicket'];
export type FloorView = components['schemas']['FloorView'];
export type FloorVisit = components['schemas']['FloorVisit'];
export type HalfHour = components['schemas']['HalfHour'];
export type HallEntry = components['schemas']['HallEntry'];
export type HallName = components['schemas']['HallName'];
export type HallSettings = components['schemas']['HallSettings'];
export type HelpBody = components['schemas']['HelpBody'];
export type HelpedBy = components['schemas']['HelpedBy'];
export type ImportAction = components['schemas']['ImportAction'];
export type ImportBody = components['schemas']['ImportBody'];
export type ImportReport = components['schemas']['ImportReport'];
export type ImportedRow = components['schemas']['ImportedRow'];
export type IssueBody = components['schemas']['IssueBody'];
export type IssuedAnswer = components['schemas']['IssuedAnswer'];
export type IssuedTicket = components['schemas']['IssuedTicket'];
export type KeyEntry = components['schemas']['KeyEntry'];
export type KioskLine = components['schemas']['KioskLine'];
export type KioskView = components['schemas']['KioskView'];
export type Language = components['schemas']['Language'];
export type LeaveServiceBody = components['schemas']['LeaveServiceBody'];
export type Line = components['schemas']['Line'];
export type LineOverflow = components['schemas']['LineOverflow'];
export type LineSummary = components['schemas']['LineSummary'];
export type LiveBoardView = components['schemas']['LiveBoardView'];
export type LiveFloorView = components['schemas']['LiveFloorView'];
export type LiveKioskView = components['schemas']['LiveKioskView'];
export type LiveTicketView = components['schemas']['LiveTicketView'];
export type LiveWindowView = components['schemas']['LiveWindowView'];
export type LoggedFact = components['schemas']['LoggedFact'];
export type Me = components['schemas']['Me'];
export type MessageKind = components['schemas']['MessageKind'];
export type MessageLine = components['schemas']['MessageLine'];
export type MessageSettings = components['schemas']['MessageSettings'];
export type MessageState = components['schemas']['MessageState'];
export type MessageTrouble = components['schemas']['MessageTrouble'];
export type MessagesView = components['schemas']['MessagesView'];
export type NewKey = components['schemas']['NewKey'];
export type NewPasswordBody = components['schemas']['NewPasswordBody'];
export type NoBody = components['schemas']['NoBody'];
export type OpeningHours = components['schemas']['OpeningHours'];
export type OutcomeCount = components['schemas']['OutcomeCount'];
export type OwnDevice = components['schemas']['OwnDevice'];
export type PairBody = components['schemas']['PairBody'];
export type PairedDevice = components['schemas']['PairedDevice'];
export type PairingCode = components['schemas']['PairingCode'];
export type PaperLevel = components['schemas']['PaperLevel'];
export type PasswordAgainBody = components['schemas']['PasswordAgainBody'];
export type PasswordBody = components['schemas']['PasswordBody'];
export type PauseBody = components['schemas']['PauseBody'];
export type PauseReason = components['schemas']['PauseReason'];
export type PinBody = components['schemas']['PinBody'];
export type PinSignInBody = components['schemas']['PinSignInBody'];
export type PostponeBody = components['schemas']['PostponeBody'];
export type PreviewedCall = components['schemas']['PreviewedCall'];
export type PrintAsked = components['schemas']['PrintAsked'];
export type PrintBody = components['schemas']['PrintBody'];
export type PrintOffer = components['schemas']['PrintOffer'];
export type PrintOffers = components['schemas']['PrintOffers'];
export type PrintState = components['schemas']['PrintState'];
export type PrintTrouble = components['schemas']['PrintTrouble'];
export type PrintView = components['schemas']['PrintView'];
export type PrintedBody = components['schemas']['PrintedBody'];
export type PrinterEntry = components['schemas']['PrinterEntry'];
export type PrinterReport = components['schemas']['PrinterReport'];
export type PrintsWithBody = components['schemas']['PrintsWithBody'];
export type Problem = components['schemas']['Problem'];
export type RateBody = components['schemas']['RateBody'];
export type RateTicketBody = components['schemas']['RateTicketBody'];
export type RecoveryCodes = components['schemas']['RecoveryCodes'];
export type ResumeTicketBody = components['schemas']['ResumeTicketBody'];
export type Revelation = components['schemas']['Revelation'];
export type RoleEntry = components['schemas']['RoleEntry'];
export type ScoreCount = components['schemas']['ScoreCount'];
export type SeenSettings = components['schemas']['SeenSettings'];
export type ServiceOutcome = components['schemas']['ServiceOutcome'];
export type SettingsPreview = components['schemas']['SettingsPreview'];
export type SettingsPreviewBody = components['schemas']['SettingsPreviewBody'];
export type SetupBody = components['schemas']['SetupBody'];
export type SetupState = components['schemas']['SetupState'];
export type SignInBody = components['schemas']['SignInBody'];
export type StaffEntry = components['schemas']['StaffEntry'];
export type StepOutBody = components['schemas']['StepOutBody'];
export type SubjectFound = components['schemas']['SubjectFound'];
export type TemplateEntry = components['schemas']['TemplateEntry'];
export type TicketPaper = components['schemas']['TicketPaper'];
export type TicketPhaseName = components['schemas']['TicketPhaseName'];
export type TicketSlip = components['schemas']['TicketSlip'];
export type TicketView = components['schemas']['TicketView'];
export type TransferBody = components['schemas']['TransferBody'];
export type TwoFactorKey = components['schemas']['TwoFactorKey'];
export type TwoFactorRule = components['schemas']['TwoFactorRule'];
export type WaitBucket = components['schemas']['WaitBucket'];
export type WaitRange = components['schemas']['WaitRange'];
export type WaitStatistics = components['schemas']['WaitStatistics'];
export type WindowView = components['schemas']['WindowView'];
export type Words = components['schemas']['Words'];
export type $defs = Record<string, never>;
export interface operations {
    setupState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupState"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInWithPin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PinSignInBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePin: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PinBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginTwoFactor: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordAgainBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorKey"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmTwoFactor: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    newRecoveryCodes: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BothBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endTwoFactor: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BothBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    twoFactorRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorRule"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ruleTwoFactor: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorRule"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorRule"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallEntry"][];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addHall: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddHallBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallEntry"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleEntry"][];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pairDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairedDevice"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDevice"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    phoneTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveTicketView"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    phonePostpone: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    phoneLeave: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    phoneReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    phoneStepOut: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepOutBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    phoneComeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    phoneAskForMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForMessageBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    phoneUnaskForMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    phoneRate: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settings: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeenSettings"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenSettings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsPreviewBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsPreview"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    kioskView: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveKioskView"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    boardView: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveBoardView"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    windowView: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveWindowView"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    floorView: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveFloorView"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openDay: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeDay: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDays: {
        parameters: {
            query?: {
                before?: string;
                limit?: number;
            };
            header?: never;
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayEntry"][];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    daySummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hall: string;
                on: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DaySummary"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dayTickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hall: string;
                on: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    arriveVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArriveBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    greetVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    helpVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ticketSlip: {
        parameters: {
            query?: {
                lang?: string;
            };
            header?: never;
            path: {
                hall: string;
                no: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ticketPrinted: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hall: string;
                no: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintedBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveQueue: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postponeTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCounter: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseCounter: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeCounter: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeCounter: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callNext: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallTicketBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recallTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    missTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startService: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endService: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transferTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    parkTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeTicketBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveService: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveServiceBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    continueService: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoPress: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    raisePanic: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerPanic: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rateAtWindow: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateTicketBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    messages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagesView"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMessageSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageSettings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFacts: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactsPage"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followFacts: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    findSubjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectFound"][];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPrinters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrinterEntry"][];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                no: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["PrintBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintAsked"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testPrint: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintAsked"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDevices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceEntry"][];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDevice: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDeviceBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingCode"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDevice: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setKioskPrinter: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                hall: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintsWithBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revealSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revelation"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forgetSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStaff: {
        parameters: {
            query?: {
                hall?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffEntry"][];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addStaff: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddStaffBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffEntry"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeStaff: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                staffNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStaffBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffEntry"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                staffNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlockStaff: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                staffNo: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetTwoFactor: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                staffNo: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importStaff: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nextPrints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrinterReport"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintOffers"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takePrint: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketSlip"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPrint: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPrintBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyEntry"][];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addKey: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddKeyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKey"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made by the sender; the same again gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoState"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoState"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeCounter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoCounterBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveCounter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoCounterBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
