using AuthSdk.EndToEnd.Tests.Apis.CareCentric;
using AuthSdk.EndToEnd.Tests.Apis.Kmhfr;
using AuthSdk.EndToEnd.Tests.Apis.Moodhood;
using AuthSdk.EndToEnd.Tests.Apis.MskBlaze;
using AuthSdk.EndToEnd.Tests.Apis.OpenCrvs;

namespace AuthSdk.EndToEnd.Tests.Harness;

/// <summary>All SDKs, by name, for theories.</summary>
internal static class ApiCases
{
    public static IReadOnlyList<ApiCase> All { get; } =
    [
        new KmhfrCase(), new OpenCrvsCase(), new OpenCrvs2Case(), new OpenCrvsWebhooksCase(), new MoodhoodCase(), new CareCentricCase(), new CareCentricSystemCase(), new MskBlazeCase(),
    ];

    public static TheoryData<string> Names => new(All.Select(api => api.Name));

    /// <summary>Those where a person signs in.</summary>
    public static TheoryData<string> NamesWithPassword => new(All.Where(api => api.WrongPasswordStatus is not null).Select(api => api.Name));

    public static ApiCase Named(string name) => All.Single(api => api.Name == name);
}
