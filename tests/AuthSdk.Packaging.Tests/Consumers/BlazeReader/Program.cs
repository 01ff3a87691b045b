using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using AuthSdk.MskBlaze;
using Microsoft.Extensions.Options;

Console.WriteLine(RuntimeFeature.IsDynamicCodeSupported ? "managed" : "native");

try
{
    using var unconfigured = MskBlazeApi.Create(new MskBlazeApiOptions());
}
catch (OptionsValidationException exception)
{
    foreach (var fault in exception.Failures)
    {
        Console.WriteLine($"fault: {fault}");
    }
}

using var network = new StubNetwork();
using var blaze = MskBlazeApi.Create(
    new MskBlazeApiOptions { Server = MskBlazeApiServers.Staging, ClientId = "sponsor", ClientSecret = "s3cret", PartnerId = "partner-7" },
    network);

var patients = await blaze.ListPatientsAsync("22-001");
foreach (var patient in patients?.Resources ?? [])
{
    Console.WriteLine($"patient: {patient.Id}");
}

/// <summary>Answers as the token endpoint and as the API, and tells what it was asked.</summary>
internal sealed class StubNetwork : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        Console.WriteLine($"{request.Method} {path}");
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new StringContent(
                path.EndsWith("/token", StringComparison.Ordinal)
                    ? """{ "access_token": "t0ken", "token_type": "Bearer", "expires_in": 3600 }"""
                    : """
                    {
                      "resourceType": "Bundle", "type": "searchset", "total": 1,
                      "entry": [{ "resource": { "resourceType": "Patient", "id": "22-001-01" } }]
                    }
                    """,
                Encoding.UTF8,
                "application/json"),
        });
    }
}
