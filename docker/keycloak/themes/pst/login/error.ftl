<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
${kcSanitize(msg("errorTitle"))?no_esc}
<#elseif section = "form">
<div id="kc-error-message" class="notice notice-error"><p>${kcSanitize(message.summary)?no_esc}</p></div>
<#if traceId??>
<p class="hint" id="traceId">${msg("traceIdSupportMessage", traceId)}</p>
</#if>
<#if !skipLink?? && (client.baseUrl)?has_content>
<p class="buttons"><a class="button button-primary" id="backToApplication" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
</#if>
</#if>
</@layout.registrationLayout>
