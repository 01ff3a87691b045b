using AuthSdk.Apis.Tests.CareCentric;
using AuthSdk.Apis.Tests.Kmhfr;
using AuthSdk.Apis.Tests.Moodhood;
using AuthSdk.Apis.Tests.MskBlaze;
using AuthSdk.Apis.Tests.OpenCrvs;

namespace AuthSdk.Apis.Tests.Harness;

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
